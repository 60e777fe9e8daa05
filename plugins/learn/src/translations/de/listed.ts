import type { listedTexts } from '../../texts/listed';
import type { Translated } from '../Translated';

export const listed: Translated<typeof listedTexts> = {
  talks_one: '{{count, number}} Vortrag',
  talks_other: '{{count, number}} Vorträge',
  allTalks_one: '{{count, number}} Vortrag ansehen',
  allTalks_other: 'Alle {{count, number}} Vorträge',
  best: 'Am häufigsten empfohlene Vorträge',
  noTalks: 'Noch keine Vorträge.',
  talksFailed: 'Die Vorträge konnten nicht geladen werden',
  topics: 'Themen',
  years: 'Vorträge nach Jahr',
  inYear_one: '{{year}}: {{count, number}} Vortrag',
  inYear_other: '{{year}}: {{count, number}} Vorträge',
  website: 'Website',
  aliases: 'Auch bekannt als',
  inCatalog: 'Im Katalog',
  showAllOf: 'Alle {{number, number}} anzeigen: {{list}}',
  showFewerOf: 'Weniger anzeigen: {{list}}',
  skip: 'Liste überspringen',
  showMore: 'Mehr anzeigen',
  shown: '{{shown, number}} von {{total, number}} angezeigt',
  moreFailed: 'Der Rest konnte nicht geladen werden. Bitte erneut versuchen.',
  loading: 'Wird geladen …',
  clear: 'Suche leeren',
  offline: 'Keine Verbindung',
  offlineHelp:
    'Diese Seite lädt von selbst, sobald die Verbindung wieder steht.',
  failureHelp:
    'Die anderen Seiten funktionieren vielleicht noch. Falls es weiterhin nicht gelingt, hilft die Portaladministration.',
};
