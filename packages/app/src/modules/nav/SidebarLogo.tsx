import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { Logo } from './Logo';

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
  },
}));

/** The name of the portal, or its sign while the sidebar is folded. */
export const SidebarLogo = () => {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  return (
    <div className={classes.root}>
      <Link
        to="/"
        underline="none"
        className={classes.link}
        aria-label="Lectern: home"
      >
        <Logo withName={isOpen} />
      </Link>
    </div>
  );
};
