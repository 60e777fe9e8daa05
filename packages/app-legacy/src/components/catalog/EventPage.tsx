import { EntityLayout } from '@backstage/plugin-catalog';
import {
  EntityEventCard,
  EntityTalksContent,
} from '@lectern/backstage-plugin-learn';
import { Overview } from './Overview';

/** The catalog page of an event. */
export const EventPage = () => (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Overview>
        <EntityEventCard />
      </Overview>
    </EntityLayout.Route>
    <EntityLayout.Route path="/talks" title="Talks">
      <EntityTalksContent />
    </EntityLayout.Route>
  </EntityLayout>
);
