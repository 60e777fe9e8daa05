import { EntityLayout } from '@backstage/plugin-catalog';
import { EntityTalkCard } from '@lectern/backstage-plugin-learn';
import { Overview } from './Overview';

/** The catalog page of a talk. */
export const TalkPage = () => (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Overview>
        <EntityTalkCard />
      </Overview>
    </EntityLayout.Route>
  </EntityLayout>
);
