import type { talkPageTexts } from '../../texts/talkPage';
import type { Translated } from '../Translated';

export const talkPage: Translated<typeof talkPageTexts> = {
  profile: 'Profil von {{name}}',
  readAll: 'Ganz lesen',
  readLess: 'Weniger lesen',
  showAll: 'Alle {{number, number}} Empfehlungen anzeigen',
  showFewer: 'Weniger Empfehlungen anzeigen',
  showPresenters: 'Alle {{number, number}} Vortragenden anzeigen',
};
