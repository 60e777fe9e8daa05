import {
  AppRootElementBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { PageLanguage } from './PageLanguage';

/** Gives the whole page the language of its texts. */
export const languageModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    AppRootElementBlueprint.make({
      name: 'page-language',
      params: { element: <PageLanguage /> },
    }),
  ],
});
