import type { listedTexts } from '../../texts/listed';
import type { Translated } from '../Translated';

export const listed: Translated<typeof listedTexts> = {
  talks_one: '{{count, number}} conférence',
  talks_other: '{{count, number}} conférences',
  allTalks_one: 'Voir {{count, number}} conférence',
  allTalks_other: 'Les {{count, number}} conférences',
  best: 'Conférences les plus recommandées',
  noTalks: 'Aucune conférence pour l’instant.',
  talksFailed: 'Impossible de charger les conférences',
  topics: 'Thèmes',
  years: 'Conférences par année',
  inYear_one: '{{year}} : {{count, number}} conférence',
  inYear_other: '{{year}} : {{count, number}} conférences',
  website: 'Site web',
  aliases: 'Autres noms',
  inCatalog: 'Dans le catalogue',
  showAllOf: 'Tout afficher ({{number, number}}) : {{list}}',
  showFewerOf: 'Afficher moins : {{list}}',
  skip: 'Passer la liste',
  showMore: 'Afficher plus',
  shown: '{{shown, number}} sur {{total, number}}',
  moreFailed: 'Impossible de charger la suite. Veuillez réessayer.',
  loading: 'Chargement…',
  clear: 'Effacer la recherche',
  offline: 'Vous êtes hors ligne',
  offlineHelp:
    'Cette page se charge d’elle-même dès que vous êtes de nouveau en ligne.',
  failureHelp:
    'Les autres pages fonctionnent peut-être encore. Si le problème persiste, contactez l’administration du portail.',
};
