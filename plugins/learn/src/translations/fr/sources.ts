import type { sourceTexts } from '../../texts/sources';
import type { Translated } from '../Translated';

export const sources: Translated<typeof sourceTexts> = {
  heading: 'Sources',
  intro:
    'D’où viennent les conférences. Si une source ne peut plus être lue, ce qu’elle avait apporté est conservé.',
  manage: 'Gérer les sources',
  manageIntro:
    'Issues d’app-config ou ajoutées ici. Si une source ne peut plus être lue ou contient moins qu’avant, ce qu’elle avait apporté est conservé.',
  loading: 'Chargement des sources…',
  none: 'Aucune source pour l’instant',
  noneHelp:
    'Ajoutez un compte rendu, un flux, un fichier ou un pack sous learn.sources dans app-config.',
  status: {
    pending: 'Pas encore lue',
    running: 'Lecture en cours',
    ok: 'À jour',
    warning: 'Avertissements',
    error: 'Échec',
  },
  lastRun: 'Dernière exécution',
  lastSuccess: 'Dernier succès',
  nextRun: 'Prochaine exécution',
  never: 'Jamais',
  duration: 'Durée',
  size: 'Taille',
  format: 'Format',
  kilobytes: '{{number, number}} ko',
  megabytes: '{{number, number}} Mo',
  failures: 'Échecs consécutifs',
  failuresInARow_one: '{{count}} exécution',
  failuresInARow_other: '{{count}} exécutions',
  added: 'Ajoutée',
  addedBy: '{{when}} par {{who}}',
  talks_one: '{{count}} conférence',
  talks_other: '{{count}} conférences',
  documents_one: '{{count}} document',
  documents_other: '{{count}} documents',
  recommends: 'les mentions comptent comme recommandations',
  warnings_one: '{{count}} avertissement',
  warnings_other: '{{count}} avertissements',
  warningPlace: '{{document}}, ligne {{line, number}}',
  refresh: 'Relire',
  refreshOf: 'Relire {{source}}',
  refreshed: '{{source}} est en cours de relecture.',
  refreshFailed: 'Impossible de relire {{source}} : {{reason}}',
  seconds: '{{number, number}} s',
  milliseconds: '{{number, number}} ms',
  lossTitle:
    'Cette source contient moins qu’avant. Ce qu’elle avait apporté est conservé.',
  lost: {
    talks:
      'Elle comptait {{before, number}} conférences et en compte maintenant {{after, number}}.',
    events:
      'Elle comptait {{before, number}} événements et en compte maintenant {{after, number}}.',
  },
  acceptLoss: 'Accepter la perte',
  acceptLossOf: 'Accepter la perte : {{source}}',
  acceptLossTitle: 'Accepter la perte ?',
  acceptLossHelp:
    'La source est relue. Les conférences que plus aucune source ne mentionne sont retirées de Learn et du catalogue.',
  lossAccepted: '{{source}} est en cours de relecture. La perte est acceptée.',
  remove: 'Retirer',
  removeOf: 'Retirer {{source}}',
  removeTitle: 'Retirer {{source}} ?',
  removeHelp_one:
    'Elle compte {{count}} conférence, qui sera retirée de Learn et du catalogue si aucune autre source ne la mentionne.',
  removeHelp_other:
    'Elle compte {{count}} conférences. Celles qu’aucune autre source ne mentionne seront retirées de Learn et du catalogue.',
  removeUpload: 'Le fichier téléversé est supprimé.',
  removed: '{{source}} a été retirée.',
  runs: 'Historique des exécutions',
  noRuns: 'Aucune exécution pour l’instant.',
  runsFailed: 'Impossible de charger l’historique : {{reason}}',
};
