import { Content, Header, Page } from '@backstage/core-components';
import Grid from '@material-ui/core/Grid';
import { HomePageStarredEntities } from '@backstage/plugin-home';
import { HomePageSearchBar } from '@backstage/plugin-search';
import {
  HomeNewTalks,
  HomeRecommendedTalk,
} from '@lectern/backstage-plugin-learn';
import { Room } from '../room';

/** Room for the search bar, in pixels. */
const SEARCH_BAR = 86;

/** A home page with the widgets of Learn. */
export const HomePage = () => (
  <Page themeId="home">
    <Header title="Home" />
    <Content>
      <Grid container spacing={3}>
        <Grid item xs={12} style={{ minHeight: SEARCH_BAR }}>
          <HomePageSearchBar />
        </Grid>
        <Grid item xs={12} md={6}>
          <Room>
            <HomeRecommendedTalk />
          </Room>
        </Grid>
        <Grid item xs={12} md={6}>
          <Room>
            <HomeNewTalks />
          </Room>
        </Grid>
        <Grid item xs={12} md={6}>
          <HomePageStarredEntities />
        </Grid>
      </Grid>
    </Content>
  </Page>
);
