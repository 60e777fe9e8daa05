import type { homeTexts, portalSearchTexts } from '../../texts/home';
import type { Translated } from '../Translated';

export const home: Translated<typeof homeTexts> = {
  recommendedTitle: 'Conférence recommandée',
  recommendedLoading: 'Chargement de la conférence recommandée…',
  another: 'Une autre',
  shown: 'Conférence affichée : « {{title}} »',
  newTitle: 'Nouvelles conférences',
  newLoading: 'Chargement des nouvelles conférences…',
  allNew: 'Toutes les nouvelles conférences',
  nothing: 'Aucune conférence pour l’instant.',
  failed: 'Impossible de charger les conférences',
};

export const portalSearch: Translated<typeof portalSearchTexts> = {
  topic: 'Thème',
  event: 'Événement',
  organization: 'Organisation',
  year: 'Année',
  video: 'Vidéo',
  withVideo: 'Avec vidéo',
  withoutVideo: 'Sans vidéo',
  voices_one: 'Recommandée par {{count, number}} personne',
  voices_other: 'Recommandée indépendamment par {{count, number}} personnes',
};
