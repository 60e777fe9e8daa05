import { Content, Header, Page } from '@backstage/core-components';
import Grid from '@material-ui/core/Grid';
import { HomePageStarredEntities } from '@backstage/plugin-home';
import { HomePageSearchBar } from '@backstage/plugin-search';
import {
  HomeNewTalks,
  HomeRecommendedTalk,
} from '@lectern/backstage-plugin-learn';
import { Room } from '../room';

/** A home page with the widgets of Learn. */
export const HomePage = () => (
  <Page themeId="home">
    <Header title="Home" />
    <Content>
      <Grid container spacing={3}>
        <Grid item xs={12}>
          <Room height={62}>
            <HomePageSearchBar />
          </Room>
        </Grid>
        <Grid item xs={12} md={6}>
          <Room height={541}>
            <HomeRecommendedTalk />
          </Room>
        </Grid>
        <Grid item xs={12} md={6}>
          <Room height={565}>
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
