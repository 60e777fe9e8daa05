import type { ReactNode } from 'react';
import type { Entity } from '@backstage/catalog-model';
import Grid from '@material-ui/core/Grid';
import {
  EntityAboutCard,
  EntityHasComponentsCard,
  EntityLinksCard,
  EntityOrphanWarning,
  EntityProcessingErrorsPanel,
  EntitySwitch,
  hasCatalogProcessingErrors,
  isKind,
  isOrphan,
} from '@backstage/plugin-catalog';
import { EntityCatalogGraphCard } from '@backstage/plugin-catalog-graph';
import {
  EntityTalksAboutCard,
  isTalksAboutAvailable,
} from '@lectern/backstage-plugin-learn';

const hasLinks = ({ metadata }: Entity) => Boolean(metadata.links?.length);

/** What is wrong with the entity, if anything. */
const Warnings = () => (
  <>
    <EntitySwitch>
      <EntitySwitch.Case if={isOrphan}>
        <Grid item xs={12}>
          <EntityOrphanWarning />
        </Grid>
      </EntitySwitch.Case>
    </EntitySwitch>
    <EntitySwitch>
      <EntitySwitch.Case if={hasCatalogProcessingErrors}>
        <Grid item xs={12}>
          <EntityProcessingErrorsPanel />
        </Grid>
      </EntitySwitch.Case>
    </EntitySwitch>
  </>
);

/**
 * The first tab of every entity: what is particular to its kind, and what all have. Whatever only knows how much room it needs
 * once it is loaded stands last.
 */
export const Overview = (props: { children?: ReactNode }) => (
  <Grid container spacing={3} alignItems="stretch">
    <Warnings />
    <Grid item xs={12} md={8}>
      <Grid container spacing={3}>
        {props.children && (
          <Grid item xs={12}>
            {props.children}
          </Grid>
        )}
        <Grid item xs={12}>
          <EntityCatalogGraphCard height={320} maxDepth={1} zoom="disabled" />
        </Grid>
        <EntitySwitch>
          <EntitySwitch.Case if={isTalksAboutAvailable}>
            <Grid item xs={12}>
              <EntityTalksAboutCard />
            </Grid>
          </EntitySwitch.Case>
        </EntitySwitch>
        <EntitySwitch>
          <EntitySwitch.Case if={isKind('system')}>
            <Grid item xs={12}>
              <EntityHasComponentsCard />
            </Grid>
          </EntitySwitch.Case>
        </EntitySwitch>
      </Grid>
    </Grid>
    <Grid item xs={12} md={4}>
      <Grid container spacing={3}>
        <Grid item xs={12}>
          <EntityAboutCard />
        </Grid>
        <EntitySwitch>
          <EntitySwitch.Case if={hasLinks}>
            <Grid item xs={12}>
              <EntityLinksCard />
            </Grid>
          </EntitySwitch.Case>
        </EntitySwitch>
      </Grid>
    </Grid>
  </Grid>
);
