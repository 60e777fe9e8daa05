import type { ReactNode } from 'react';
import type { Entity } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
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
import { Room } from '../room';

const useStyles = makeStyles(theme => ({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(3),
    minWidth: 0,
  },
  columns: {
    display: 'grid',
    gap: theme.spacing(3),
    alignItems: 'start',
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: '2fr 1fr',
    },
  },
}));

const hasLinks = ({ metadata }: Entity) => Boolean(metadata.links?.length);

/** What is wrong with the entity, if anything. */
const Warnings = () => (
  <>
    <EntitySwitch>
      <EntitySwitch.Case if={isOrphan}>
        <EntityOrphanWarning />
      </EntitySwitch.Case>
    </EntitySwitch>
    <EntitySwitch>
      <EntitySwitch.Case if={hasCatalogProcessingErrors}>
        <EntityProcessingErrorsPanel />
      </EntitySwitch.Case>
    </EntitySwitch>
  </>
);

/**
 * The first tab of every entity: what is particular to its kind, and what all have. Whatever only knows how much room it needs
 * once it is loaded stands last.
 */
export const Overview = (props: { children?: ReactNode }) => {
  const classes = useStyles();
  return (
    <div className={classes.column}>
      <Warnings />
      <div className={classes.columns}>
        <div className={classes.column}>
          {props.children && <Room>{props.children}</Room>}
          <Room height={428}>
            <EntityCatalogGraphCard height={320} maxDepth={1} zoom="disabled" />
          </Room>
          <EntitySwitch>
            <EntitySwitch.Case if={isTalksAboutAvailable}>
              <Room>
                <EntityTalksAboutCard />
              </Room>
            </EntitySwitch.Case>
          </EntitySwitch>
          <EntitySwitch>
            <EntitySwitch.Case if={isKind('system')}>
              <Room>
                <EntityHasComponentsCard />
              </Room>
            </EntitySwitch.Case>
          </EntitySwitch>
        </div>
        <div className={classes.column}>
          <Room height={400}>
            <EntityAboutCard />
          </Room>
          <EntitySwitch>
            <EntitySwitch.Case if={hasLinks}>
              <EntityLinksCard />
            </EntitySwitch.Case>
          </EntitySwitch>
        </div>
      </div>
    </div>
  );
};
