import { Navigate, Route } from 'react-router-dom';
import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import {
  AlertDisplay,
  OAuthRequestDialog,
  SignInPage,
} from '@backstage/core-components';
import { CatalogEntityPage, CatalogIndexPage } from '@backstage/plugin-catalog';
import { CatalogGraphPage } from '@backstage/plugin-catalog-graph';
import { HomepageCompositionRoot } from '@backstage/plugin-home';
import { SearchPage } from '@backstage/plugin-search';
import { UserSettingsPage } from '@backstage/plugin-user-settings';
import { LearnPage } from '@lectern/backstage-plugin-learn';
import { apis } from './apis';
import { EntityPage } from './components/catalog';
import { HomePage } from './components/home';
import { PageLanguage } from './components/language';
import { Root } from './components/root';
import { SearchPageContents } from './components/search';
import { kindIcons } from './kindIcons';

const app = createApp({
  apis,
  icons: {
    'kind:talk': kindIcons.talk,
    'kind:event': kindIcons.event,
    'kind:organization': kindIcons.organization,
  },
  // The languages that Settings offers.
  __experimentalTranslations: { availableLanguages: ['en', 'de', 'fr'] },
  components: {
    SignInPage: props => <SignInPage {...props} providers={['guest']} />,
  },
});

const routes = (
  <FlatRoutes>
    <Route path="/" element={<Navigate to="/learn" replace />} />
    <Route path="/learn" element={<LearnPage />} />
    <Route path="/home" element={<HomepageCompositionRoot />}>
      <HomePage />
    </Route>
    <Route path="/catalog" element={<CatalogIndexPage />} />
    <Route
      path="/catalog/:namespace/:kind/:name"
      element={<CatalogEntityPage />}
    >
      <EntityPage />
    </Route>
    <Route path="/catalog-graph" element={<CatalogGraphPage />} />
    <Route path="/search" element={<SearchPage />}>
      <SearchPageContents />
    </Route>
    <Route path="/settings" element={<UserSettingsPage />} />
  </FlatRoutes>
);

/** The demo portal in the old frontend system. */
export default app.createRoot(
  <>
    <AlertDisplay />
    <OAuthRequestDialog />
    <PageLanguage />
    <AppRouter>
      <Root>{routes}</Root>
    </AppRouter>
  </>,
);
