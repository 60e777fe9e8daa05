import type { organizationTexts } from '../../texts/organizations';
import type { Translated } from '../Translated';

export const organizations: Translated<typeof organizationTexts> = {
  heading: 'Organisations',
  search: 'Rechercher une organisation',
  sort: {
    label: 'Trier les organisations',
    talks: 'Le plus de conférences d’abord',
    title: 'Par nom',
  },
  summary_one: '{{count, number}} organisation',
  summary_other: '{{count, number}} organisations',
  none: 'Aucune organisation pour l’instant',
  noneHelp:
    'Les organisations apparaissent ici dès qu’une source lue indique pour qui les intervenants s’expriment.',
  noneFit: 'Aucune organisation n’a ces mots dans son nom',
  failed: 'Impossible de charger les organisations',
  all: 'Toutes les organisations',
  unknown: 'Organisation introuvable',
  unknownHelp:
    'Elle porte peut-être un autre nom maintenant, ou plus aucune source ne la mentionne.',
  oneFailed: 'Impossible de charger cette organisation',
  topics: 'Thèmes abordés par ses intervenants',
  speakers: 'Intervenants',
  type: {
    vendor: 'Éditeur',
    'end-user': 'Entreprise utilisatrice',
    foundation: 'Fondation',
    community: 'Communauté',
  },
};
