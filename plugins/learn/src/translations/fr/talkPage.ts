import type { talkPageTexts } from '../../texts/talkPage';
import type { Translated } from '../Translated';

export const talkPage: Translated<typeof talkPageTexts> = {
  profile: 'Profil : {{name}}',
  readAll: 'Tout lire',
  readLess: 'Réduire',
  showAll: 'Afficher les {{number, number}} recommandations',
  showFewer: 'Afficher moins de recommandations',
  showPresenters: 'Afficher les {{number, number}} intervenants',
};
