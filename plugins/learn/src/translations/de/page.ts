import type { pageTexts } from '../../texts/page';
import type { Translated } from '../Translated';

export const page: Translated<typeof pageTexts> = {
  page: {
    title: 'Platform Engineering lernen',
    tabs: {
      discover: 'Entdecken',
      talks: 'Vorträge',
      events: 'Veranstaltungen',
      organizations: 'Organisationen',
      speakers: 'Vortragende',
      sources: 'Quellen',
      curate: 'Kuratieren',
    },
  },
  search: {
    label: 'Vorträge suchen',
    placeholder: 'Vorträge, Personen, Organisationen, Themen suchen …',
  },
  sort: {
    label: 'Sortierung',
    recommended: 'Am häufigsten empfohlen',
    newest: 'Neueste',
    title: 'Titel',
  },
  results: {
    heading: 'Vorträge',
    summary_one: '{{count, number}} Vortrag · {{order}}',
    summary_other: '{{count, number}} Vorträge · {{order}}',
    order: {
      recommended: 'am häufigsten empfohlene zuerst',
      newest: 'neueste zuerst',
      title: 'nach Titel',
    },
    loading: 'Vorträge werden geladen …',
    showMore: 'Weitere Vorträge anzeigen',
    moreFailed:
      'Die nächsten Vorträge konnten nicht geladen werden. Bitte erneut versuchen.',
    shown: '{{shown, number}} von {{total, number}} angezeigt',
  },
  filters: {
    heading: 'Filter',
    chosen: 'Gewählte Filter',
    clearAll: 'Alle entfernen',
    showAll: 'Alle {{number, number}} anzeigen',
    showAllOf: 'Alle {{number, number}} anzeigen: {{filter}}',
    showFewer: 'Weniger anzeigen',
    showFewerOf: 'Weniger anzeigen: {{filter}}',
    words: '„{{words}}“',
  },
  empty: {
    filtered: 'Keine passenden Vorträge',
    drop: 'Ohne einen dieser Filter gibt es mehr Treffer:',
    dropFilter_one: 'Ohne {{filter}}: {{count}} Vortrag',
    dropFilter_other: 'Ohne {{filter}}: {{count}} Vorträge',
    dropNothing:
      'Einen Filter zu entfernen genügt nicht. Ohne Filter sind alle Vorträge zu sehen.',
    dropUnknown: 'Ohne Filter sind alle Vorträge zu sehen.',
    nothing: 'Noch keine Vorträge',
    nothingHelp:
      'Vorträge erscheinen hier, sobald eine Quelle gelesen wurde. Quellen stehen unter learn.sources in app-config; ihr Status ist auf der Seite „Quellen“ zu sehen.',
    toSources: 'Quellen ansehen',
  },
  failure: {
    talks: 'Die Vorträge konnten nicht geladen werden',
    talk: 'Dieser Vortrag konnte nicht geladen werden',
    talkUnknown: 'Vortrag nicht gefunden',
    talkUnknownHelp:
      'Möglicherweise wurde er mit einem anderen Vortrag zusammengeführt, oder keine Quelle führt ihn mehr auf.',
    page: 'Seite nicht gefunden',
    sources: 'Die Quellen konnten nicht geladen werden',
    related: 'Ähnliche Vorträge konnten nicht geladen werden.',
    entityTalks: 'Die Vorträge konnten nicht geladen werden',
    help: 'Bitte erneut versuchen. Falls es weiterhin nicht gelingt, hilft die Portaladministration.',
    retry: 'Erneut versuchen',
    toTalks: 'Alle Vorträge',
  },
};
