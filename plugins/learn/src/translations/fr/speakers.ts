import type { speakerTexts } from '../../texts/speakers';
import type { Translated } from '../Translated';

export const speakers: Translated<typeof speakerTexts> = {
  heading: 'Intervenants',
  search: 'Rechercher un intervenant',
  sort: {
    label: 'Trier les intervenants',
    talks: 'Le plus de conférences d’abord',
    title: 'Par nom',
  },
  summary_one: '{{count, number}} intervenant',
  summary_other: '{{count, number}} intervenants',
  none: 'Aucun intervenant pour l’instant',
  noneHelp:
    'Les intervenants apparaissent ici dès qu’une source lue indique qui a donné ses conférences.',
  noneFit: 'Aucun intervenant n’a ces mots dans son nom',
  failed: 'Impossible de charger les intervenants',
  all: 'Tous les intervenants',
  unknown: 'Intervenant introuvable',
  unknownHelp:
    'Son nom s’écrit peut-être autrement maintenant, ou plus aucune source ne le mentionne.',
  oneFailed: 'Impossible de charger cet intervenant',
  organizations: 'Interventions pour',
  noOrganization: 'Organisation inconnue',
  topics: 'Thèmes abordés',
  profile: 'Profil dans ce portail',
};
