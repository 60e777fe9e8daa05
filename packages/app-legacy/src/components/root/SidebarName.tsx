import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    height: 3 * sidebarConfig.logoHeight,
    marginBottom: theme.spacing(-2),
  },
  link: {
    marginLeft: theme.spacing(3),
    color: theme.palette.navigation.selectedColor,
    fontSize: 20,
    fontWeight: 600,
  },
}));

/** The name of the portal, or its initial while the sidebar is folded. */
export const SidebarName = () => {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  const title =
    useApi(configApiRef).getOptionalString('app.title') ?? 'Backstage';
  return (
    <div className={classes.root}>
      <Link
        to="/"
        underline="none"
        className={classes.link}
        aria-label="Lectern: home"
      >
        {isOpen ? title : title.slice(0, 1)}
      </Link>
    </div>
  );
};
