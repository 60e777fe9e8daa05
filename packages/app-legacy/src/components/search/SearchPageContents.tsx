import { useState } from 'react';
import { CatalogIcon, Content, Header, Page } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Grid from '@material-ui/core/Grid';
import Paper from '@material-ui/core/Paper';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import FilterListIcon from '@material-ui/icons/FilterList';
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

/** Filters where there is no room beside the results: asked for, as they would move what is below while they load. */
const FoldedFilters = () => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        startIcon={<FilterListIcon />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Filters
      </Button>
      {open && <Filters />}
    </>
  );
};

/** The least height of a result. */
const RESULT_REM = 4;

/** Results are known before the code that draws them is there: the way to the next ones waits where it will be. */
const Results = () => {
  const { value } = useSearch().result;
  const count = value?.results.length ?? 0;
  return (
    <>
      <div style={{ minHeight: `${count * RESULT_REM}rem` }}>
        <SearchResult>
          <TalkSearchResultListItem icon={<SchoolIcon />} />
          <CatalogSearchResultListItem icon={<CatalogIcon />} />
        </SearchResult>
      </div>
      <SearchResultPager />
    </>
  );
};

/** The portal's search, with talks among the results. */
export const SearchPageContents = () => {
  const isWide = useMediaQuery<Theme>(theme => theme.breakpoints.up('md'), {
    noSsr: true,
  });
  return (
    <Page themeId="home">
      <Header title="Search" />
      <Content>
        <Grid container>
          <Grid item xs={12}>
            <SearchBar debounceTime={100} />
          </Grid>
          <Grid item xs={12} md={3}>
            {isWide ? <Filters /> : <FoldedFilters />}
          </Grid>
          <Grid item xs={12} md={9}>
            <SearchPagination />
            <Results />
          </Grid>
        </Grid>
      </Content>
    </Page>
  );
};
