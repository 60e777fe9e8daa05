import { EntityLayout } from '@backstage/plugin-catalog';
import { Overview } from './Overview';

/** The catalog page of everything that is neither of Learn's kinds nor of people: components, systems, APIs. */
export const SoftwarePage = () => (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Overview />
    </EntityLayout.Route>
  </EntityLayout>
);
