import {
  CatalogIcon,
  Content,
  Header,
  Page,
  useSidebarPinState,
} from '@backstage/core-components';
import Grid from '@material-ui/core/Grid';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import SchoolIcon from '@material-ui/icons/School';
import { CatalogSearchResultListItem } from '@backstage/plugin-catalog';
import { SearchType } from '@backstage/plugin-search';
import {
  SearchBar,
  SearchFilter,
  SearchPagination,
  SearchResult,
  SearchResultPager,
  useSearch,
} from '@backstage/plugin-search-react';
import {
  TalkSearchFilters,
  TalkSearchResultListItem,
} from '@lectern/backstage-plugin-learn';

const useStyles = makeStyles(theme => ({
  // The way to the next results waits below for those of this page.
  results: {
    minHeight: '100vh',
  },
  filters: {
    marginTop: theme.spacing(2),
    padding: theme.spacing(2),
  },
  filter: {
    '& + &': { marginTop: theme.spacing(2.5) },
  },
}));

const Filters = () => {
  const classes = useStyles();
  const { types } = useSearch();
  return (
    <>
      <SearchType.Accordion
        name="Result Type"
        defaultValue=""
        types={[
          {
            value: 'software-catalog',
            name: 'Software Catalog',
            icon: <CatalogIcon />,
          },
          { value: 'talk', name: 'Talks', icon: <SchoolIcon /> },
        ]}
      />
      {types.length > 0 && (
        <Paper className={classes.filters}>
          {types.includes('talk') ? (
            <TalkSearchFilters className={classes.filter} />
          ) : (
            <SearchFilter.Checkbox
              className={classes.filter}
              label="Lifecycle"
              name="lifecycle"
              values={['experimental', 'production']}
            />
          )}
        </Paper>
      )}
    </>
  );
};

/** The portal's search, with talks among the results; on a phone without filters, as Backstage's own. */
export const SearchPageContents = () => {
  const classes = useStyles();
  const { isMobile } = useSidebarPinState();
  return (
    <Page themeId="home">
      <Header title="Search" />
      <Content>
        <Grid container>
          <Grid item xs={12}>
            <SearchBar debounceTime={100} />
          </Grid>
          {!isMobile && (
            <Grid item xs={3}>
              <Filters />
            </Grid>
          )}
          <Grid item xs>
            <SearchPagination />
            <div className={classes.results}>
              {' '}
              <SearchResult>
                <TalkSearchResultListItem icon={<SchoolIcon />} />
                <CatalogSearchResultListItem icon={<CatalogIcon />} />
              </SearchResult>
            </div>{' '}
            <SearchResultPager />
          </Grid>
        </Grid>
      </Content>
    </Page>
  );
};
