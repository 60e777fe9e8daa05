import type { talksTexts } from '../../texts/talks';
import type { Translated } from '../Translated';

export const talks: Translated<typeof talksTexts> = {
  facet: {
    topic: 'Thema',
    event: 'Veranstaltung',
    organization: 'Organisation',
    presenter: 'Vortragende',
    type: 'Art',
    level: 'Niveau',
    language: 'Sprache',
    year: 'Jahr',
    more: 'Mehr',
    hasVideo: 'Mit Video',
    hasSlides: 'Mit Folien',
    maxDuration_one: 'Höchstens {{count}} Minute',
    maxDuration_other: 'Höchstens {{count}} Minuten',
    count: '{{number, number}}',
    find: 'Suchen in: {{filter}}',
    noneFound: 'Kein Wert enthält „{{words}}“.',
    mostOnly:
      'Dies sind die mit den meisten Vorträgen. Gibt es weitere, findet sie das Feld.',
    foundFirst:
      'Die ersten {{shown, number}} von {{total, number}}. Mit mehr Buchstaben finden sich weitere.',
    findFailed:
      'Nur unter denen mit den meisten Vorträgen gesucht. Gibt es weitere, konnten sie nicht durchsucht werden.',
  },
  sheet: {
    open: 'Filter',
    openCount_one: 'Filter ({{count}} gewählt)',
    openCount_other: 'Filter ({{count}} gewählt)',
    title: 'Filter',
    close: 'Filter schließen',
    show_one: '{{count, number}} Vortrag anzeigen',
    show_other: '{{count, number}} Vorträge anzeigen',
  },
  view: {
    label: 'Ansicht',
    list: 'Liste',
    cards: 'Karten',
  },
  list: {
    keys: 'Die Pfeiltasten wechseln zwischen den Vorträgen, die Eingabetaste öffnet einen.',
  },
  drawer: {
    close: 'Vortrag schließen',
    openPage: 'Seite öffnen',
    previous: 'Voriger Vortrag',
    next: 'Nächster Vortrag',
    position: '{{position, number}} von {{total, number}}',
  },
  voices: {
    named_one: '{{count}} Stimme: {{names}}',
    named_other: '{{count}} Stimmen: {{names}}',
    unnamed_one: '{{count}} Stimme',
    unnamed_other: '{{count}} Stimmen',
    own: 'Nur von Beteiligten',
    none: 'Noch keine Empfehlungen',
  },
};
