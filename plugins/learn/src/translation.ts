import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTexts } from './texts/learnTexts';

/**
 * Every text of the Learn page and its cards. German and French come with it,
 * and are loaded once a reader chooses them.
 *
 * @public
 */
export const learnTranslationRef = createTranslationRef({
  id: 'plugin.learn',
  messages: learnTexts,
  translations: {
    de: () => import('./translations/de'),
    fr: () => import('./translations/fr'),
  },
});
