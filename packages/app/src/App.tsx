import { createApp } from '@backstage/frontend-defaults';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import learnPlugin from '@lectern/backstage-plugin-learn/alpha';
import { graphModule } from './modules/graph';
import { iconsModule } from './modules/icons';
import { languageModule } from './modules/language';
import { navModule } from './modules/nav';
import { roomForCards } from './modules/room';
import { signInModule } from './modules/signIn';
import { startModule } from './modules/start';

export default createApp({
  advanced: { extensionFactoryMiddleware: roomForCards },
  features: [
    catalogPlugin,
    learnPlugin,
    graphModule,
    iconsModule,
    languageModule,
    navModule,
    signInModule,
    startModule,
  ],
});
