import { EntityLayout } from '@backstage/plugin-catalog';
import {
  EntityOrganizationCard,
  EntityTalksContent,
} from '@lectern/backstage-plugin-learn';
import { Overview } from './Overview';

/** The catalog page of an organization. */
export const OrganizationPage = () => (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Overview>
        <EntityOrganizationCard />
      </Overview>
    </EntityLayout.Route>
    <EntityLayout.Route path="/talks" title="Talks">
      <EntityTalksContent />
    </EntityLayout.Route>
  </EntityLayout>
);
