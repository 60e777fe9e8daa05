import type {
  curateTexts,
  decisionTexts,
  mentionTexts,
  suggestionTexts,
  talkChooserTexts,
} from '../../texts/curate';
import type { Translated } from '../Translated';

export const curate: Translated<typeof curateTexts> = {
  nav: 'Bereiche der Kuration',
  sections: {
    suggestions: 'Vorschläge',
    decisions: 'Entscheidungen',
    sources: 'Quellen',
    add: 'Quelle hinzufügen',
  },
  sectionCount: '{{section}} ({{number, number}})',
  checking: 'Berechtigungen werden geprüft …',
  denied: 'Berechtigung erforderlich',
  deniedHelp:
    'Zum Kuratieren von Vorträgen ist die Berechtigung learn.curate nötig. Die Portaladministration kann sie erteilen.',
  cancel: 'Abbrechen',
  undo: 'Rückgängig machen',
  undoOf: 'Rückgängig machen: {{decision}}',
  note: 'Notiz (optional)',
  noteHelp: 'Steht im Entscheidungsprotokoll.',
  failed: 'Die Anfrage ist fehlgeschlagen',
  done: 'Gespeichert. {{decision}}',
  stored: 'Gespeichert, wirkt innerhalb einer Minute. {{decision}}',
  undone: 'Rückgängig gemacht. {{decision}}',
};

export const suggestions: Translated<typeof suggestionTexts> = {
  heading: 'Vorschläge',
  intro:
    'Vorträge, die derselbe sein könnten. Die Entscheidung bleibt bestehen, wenn Quellen neu gelesen werden.',
  position: 'Vorschlag {{position, number}} von {{total, number}}',
  why: 'Zu {{percent, number}} % ähnlich: {{reasons}}.',
  whyBut: 'Zu {{percent, number}} % ähnlich: {{reasons}}. Aber: {{doubts}}.',
  whyAlike: 'Zu {{percent, number}} % ähnlich.',
  for: {
    'same-id': 'dieselbe Programmseite oder Aufzeichnung',
    'same-name': 'derselbe Name in zwei Packs',
    'same-title': 'derselbe Titel',
    'cut-off-title': 'ein Titel ist der Anfang des anderen',
    'near-title': 'fast derselbe Titel',
    'without-subtitle': 'ein Titel ist der andere ohne Untertitel',
    'contained-title': 'ein Titel enthält den anderen',
    'shared-words': 'Titel mit gemeinsamen bezeichnenden Wörtern',
    presenter: 'gemeinsame Vortragende',
    organization: 'eine gemeinsame Organisation',
    event: 'dieselbe Veranstaltung',
  },
  against: {
    statements: 'die Angaben dazu stimmen nicht überein',
    ids: 'Programmseiten oder Aufzeichnungen sind verschieden',
    day: 'sie waren an verschiedenen Tagen',
    speakers: 'andere Vortragende',
    article: 'ein Artikel erwähnt beide',
    'event-open': 'vielleicht nicht dieselbe Veranstaltung',
  },
  first: 'Erster Vortrag',
  second: 'Zweiter Vortrag',
  same: 'Derselbe Vortrag',
  different: 'Verschiedene Vorträge',
  skip: 'Überspringen',
  keys: 'Tastenkürzel: S derselbe Vortrag, D verschiedene Vorträge, N überspringen',
  differs: 'verschieden',
  alike: 'gleich',
  oneSided: 'nur für einen bekannt',
  fields: {
    title: 'Titel',
    type: 'Art',
    presenters: 'Vortragende',
    event: 'Veranstaltung',
    date: 'Datum',
    media: 'Aufzeichnungen und Folien',
  },
  evidence: 'Erwähnt in',
  nothing: 'Unbekannt',
  loading: 'Vorschläge werden geladen …',
  none: 'Keine Vorschläge',
  noneHelp:
    'Ähnliche Vorträge erscheinen hier, sobald ihre Quellen gelesen sind.',
  seen: 'Keine weiteren Vorschläge',
  seenHelp_one: '{{count}} Vorschlag wurde übersprungen.',
  seenHelp_other: '{{count}} Vorschläge wurden übersprungen.',
  again: 'Übersprungene prüfen',
  evidenceFailed: 'Die Erwähnungen konnten nicht geladen werden.',
  failed: 'Die Vorschläge konnten nicht geladen werden',
};

export const decisions: Translated<typeof decisionTexts> = {
  heading: 'Entscheidungen',
  intro:
    'Entscheidungen gehen vor dem, was Quellen sagen, und bleiben bestehen, wenn Quellen neu gelesen werden.',
  none: 'Noch keine Entscheidungen',
  noneHelp:
    'Der Weg dorthin: Vorschläge prüfen, oder einen Vortrag öffnen und dort das Menü „Kuratieren“ verwenden.',
  noneAbout: 'Keine Entscheidungen zu diesem Vortrag',
  loading: 'Entscheidungen werden geladen …',
  filter: 'Nach Vortrag filtern',
  filtered: 'Entscheidungen zu „{{talk}}“',
  clear: 'Filter entfernen',
  showMore: 'Ältere Entscheidungen anzeigen',
  moreFailed:
    'Ältere Entscheidungen konnten nicht geladen werden. Bitte erneut versuchen.',
  failed: 'Die Entscheidungen konnten nicht geladen werden',
  by: 'Von {{who}}, {{when}}',
  undoneBy: 'Rückgängig gemacht von {{who}}, {{when}}',
  somebody: 'unbekannt',
  statedIn:
    'Festgelegt im Pack {{source}} in {{document}}. Änderungen gehören dorthin.',
  statedInLine:
    'Festgelegt im Pack {{source}} in {{document}}, Zeile {{line}}. Änderungen gehören dorthin.',
  status: {
    pending: 'Ausstehend',
    'in-effect': 'Wirksam',
    idle: 'Nicht wirksam',
    replaced: 'Ersetzt',
    undone: 'Rückgängig gemacht',
  },
  statusHelp: {
    pending: 'Wirkt innerhalb einer Minute.',
    idle: 'Zurzeit führt keine Quelle den Vortrag auf.',
    replaced: 'Eine spätere Entscheidung sagt etwas anderes.',
  },
  undoTitle: 'Diese Entscheidung rückgängig machen?',
  undoHelp:
    'Dann gilt wieder, was die Quellen sagen. Die Entscheidung bleibt im Protokoll, als rückgängig gemacht gekennzeichnet.',
  undoConfirm: 'Entscheidung rückgängig machen',
  said: {
    merge: '„{{first}}“ und „{{second}}“ zusammengeführt',
    keepApart: '„{{first}}“ und „{{second}}“ getrennt gehalten',
    split_one: '{{count}} Erwähnung von „{{talk}}“ abgetrennt',
    split_other: '{{count}} Erwähnungen von „{{talk}}“ abgetrennt',
    notATalk: '„{{talk}}“ als „kein Vortrag“ gekennzeichnet',
    correct: '{{field}} von „{{talk}}“ auf „{{value}}“ gesetzt',
    correctNone: '{{field}} von „{{talk}}“ geleert',
    pin: '„{{talk}}“ angeheftet',
    hide: '„{{talk}}“ ausgeblendet',
    addTopic: 'Thema „{{topic}}“ zu „{{talk}}“ hinzugefügt',
    removeTopic: 'Thema „{{topic}}“ von „{{talk}}“ entfernt',
  },
  unknownTalk: 'unbekannter Vortrag',
  field: {
    title: 'Titel',
    type: 'Art',
    presenters: 'Vortragende',
    event: 'Veranstaltung',
    date: 'Datum',
    abstract: 'Beschreibung',
    language: 'Sprache',
    level: 'Niveau',
    video: 'Video',
    slides: 'Folien',
  },
};

export const mentions: Translated<typeof mentionTexts> = {
  line: 'Zeile {{line, number}}',
  readBy: 'Quelle: {{source}} · Regel: {{rule}}',
  believed: 'Verwendet für: {{fields}}',
  summary_one: '{{count}} Erwähnung in Quellen',
  summary_other: '{{count}} Erwähnungen in Quellen',
  more_one: 'und {{count}} weitere',
  more_other: 'und {{count}} weitere',
};

export const talkChooser: Translated<typeof talkChooserTexts> = {
  placeholder: 'Titel, Vortragende oder Veranstaltung',
  results: 'Passende Vorträge',
  found_one: '{{count}} passender Vortrag',
  found_other: '{{count}} passende Vorträge',
  more: 'Nur die ersten {{number, number}} sind zu sehen. Weitere Wörter grenzen die Auswahl ein.',
  none: 'Keine passenden Vorträge',
  failed: 'Die Suche ist fehlgeschlagen: {{reason}}',
};
