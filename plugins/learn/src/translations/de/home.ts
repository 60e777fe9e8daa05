import type { homeTexts, portalSearchTexts } from '../../texts/home';
import type { Translated } from '../Translated';

export const home: Translated<typeof homeTexts> = {
  recommendedTitle: 'Empfohlener Vortrag',
  recommendedLoading: 'Empfohlener Vortrag wird geladen …',
  another: 'Ein anderer',
  shown: 'Jetzt zu sehen: „{{title}}“',
  newTitle: 'Neue Vorträge',
  newLoading: 'Neue Vorträge werden geladen …',
  allNew: 'Alle neuen Vorträge',
  nothing: 'Noch keine Vorträge.',
  failed: 'Die Vorträge konnten nicht geladen werden',
};

export const portalSearch: Translated<typeof portalSearchTexts> = {
  topic: 'Thema',
  event: 'Veranstaltung',
  organization: 'Organisation',
  year: 'Jahr',
  video: 'Video',
  withVideo: 'Mit Video',
  withoutVideo: 'Ohne Video',
  voices_one: 'Empfohlen von {{count, number}} Person',
  voices_other:
    'Unabhängig voneinander empfohlen von {{count, number}} Personen',
};
