import type { ReactElement } from 'react';
import { EntityLayout } from '@backstage/plugin-catalog';
import { EntityTalksContent } from '@lectern/backstage-plugin-learn';
import { Overview } from './Overview';

/** The catalog page of an entity. */
export const KindPage = (props: {
  /** What is particular to its kind. */
  card?: ReactElement;
  /** Whether it has talks, in a tab of their own. */
  withTalks?: boolean;
}) => (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Overview>{props.card}</Overview>
    </EntityLayout.Route>
    {props.withTalks && (
      <EntityLayout.Route path="/talks" title="Talks">
        <EntityTalksContent />
      </EntityLayout.Route>
    )}
  </EntityLayout>
);
