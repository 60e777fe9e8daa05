import type { speakerTexts } from '../../texts/speakers';
import type { Translated } from '../Translated';

export const speakers: Translated<typeof speakerTexts> = {
  heading: 'Vortragende',
  search: 'Vortragende suchen',
  sort: {
    label: 'Vortragende sortieren',
    talks: 'Meiste Vorträge zuerst',
    title: 'Nach Name',
  },
  summary_one: '{{count, number}} Person',
  summary_other: '{{count, number}} Vortragende',
  none: 'Noch keine Vortragenden',
  noneHelp:
    'Vortragende erscheinen hier, sobald eine Quelle gelesen wurde, die sagt, wer ihre Vorträge gehalten hat.',
  noneFit: 'Niemand hat diese Wörter im Namen',
  failed: 'Die Vortragenden konnten nicht geladen werden',
  all: 'Alle Vortragenden',
  unknown: 'Person nicht gefunden',
  unknownHelp:
    'Möglicherweise wird der Name jetzt anders geschrieben, oder keine Quelle führt die Person mehr auf.',
  oneFailed: 'Diese Person konnte nicht geladen werden',
  organizations: 'Sprach für',
  noOrganization: 'Organisation unbekannt',
  topics: 'Worum es in den Vorträgen geht',
  profile: 'Profil in diesem Portal',
};
