import type { sourceTexts } from '../../texts/sources';
import type { Translated } from '../Translated';

export const sources: Translated<typeof sourceTexts> = {
  heading: 'Quellen',
  intro:
    'Woher die Vorträge stammen. Fällt eine Quelle aus, bleibt erhalten, was sie vorher geliefert hat.',
  manage: 'Quellen verwalten',
  manageIntro:
    'Aus app-config oder hier hinzugefügt. Fällt eine Quelle aus oder schrumpft sie, bleibt erhalten, was sie vorher geliefert hat.',
  loading: 'Quellen werden geladen …',
  none: 'Noch keine Quellen',
  noneHelp:
    'Ein Rückblick, ein Feed, eine Datei oder ein Pack lässt sich unter learn.sources in app-config hinzufügen.',
  status: {
    pending: 'Noch nicht gelesen',
    running: 'Wird gelesen',
    ok: 'Aktuell',
    warning: 'Warnungen',
    error: 'Fehlgeschlagen',
  },
  lastRun: 'Letzter Lauf',
  lastSuccess: 'Letzter Erfolg',
  nextRun: 'Nächster Lauf',
  never: 'Nie',
  duration: 'Dauer',
  size: 'Größe',
  format: 'Format',
  kilobytes: '{{number, number}} kB',
  megabytes: '{{number, number}} MB',
  failures: 'Fehlschläge in Folge',
  failuresInARow_one: '{{count}} Lauf',
  failuresInARow_other: '{{count}} Läufe',
  added: 'Hinzugefügt',
  addedBy: '{{when}} von {{who}}',
  talks_one: '{{count}} Vortrag',
  talks_other: '{{count}} Vorträge',
  documents_one: '{{count}} Dokument',
  documents_other: '{{count}} Dokumente',
  recommends: 'Erwähnungen zählen als Empfehlungen',
  warnings_one: '{{count}} Warnung',
  warnings_other: '{{count}} Warnungen',
  warningPlace: '{{document}}, Zeile {{line, number}}',
  refresh: 'Neu lesen',
  refreshOf: '{{source}} neu lesen',
  refreshed: '{{source}} wird neu gelesen.',
  refreshFailed: '{{source}} konnte nicht neu gelesen werden: {{reason}}',
  seconds: '{{number, number}} s',
  milliseconds: '{{number, number}} ms',
  lossTitle:
    'Diese Quelle ist geschrumpft. Was sie vorher geliefert hat, bleibt erhalten.',
  lost: {
    talks:
      'Bisher führte sie {{before, number}} Vorträge auf, jetzt sind es {{after, number}}.',
    events:
      'Bisher führte sie {{before, number}} Veranstaltungen auf, jetzt sind es {{after, number}}.',
  },
  acceptLoss: 'Verlust hinnehmen',
  acceptLossOf: 'Verlust von {{source}} hinnehmen',
  acceptLossTitle: 'Verlust hinnehmen?',
  acceptLossHelp:
    'Die Quelle wird neu gelesen. Vorträge, die keine Quelle mehr aufführt, verschwinden aus Learn und dem Katalog.',
  lossAccepted: '{{source}} wird neu gelesen. Der Verlust wird hingenommen.',
  remove: 'Entfernen',
  removeOf: '{{source}} entfernen',
  removeTitle: '{{source}} entfernen?',
  removeHelp_one:
    'Sie führt {{count}} Vortrag auf. Er verschwindet aus Learn und dem Katalog, falls ihn keine andere Quelle aufführt.',
  removeHelp_other:
    'Sie führt {{count}} Vorträge auf. Die, die keine andere Quelle aufführt, verschwinden aus Learn und dem Katalog.',
  removeUpload: 'Die hochgeladene Datei wird gelöscht.',
  removed: '{{source}} wurde entfernt.',
  runs: 'Verlauf',
  noRuns: 'Noch keine Läufe.',
  runsFailed: 'Der Verlauf konnte nicht geladen werden: {{reason}}',
};
