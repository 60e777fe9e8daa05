import { LEARN_TABS } from '../lib/learnTabs';

/** What every sub-page shares: its title, search, sorting, filters and failures. */
export const pageTexts = {
  page: {
    title: 'Learn Platform Engineering',
    tabs: LEARN_TABS,
  },
  search: {
    label: 'Search talks',
    placeholder: 'Search talks, people, organizations, topics…',
  },
  sort: {
    label: 'Sort',
    recommended: 'Most recommended',
    newest: 'Newest',
    title: 'Title',
  },
  results: {
    heading: 'Talks',
    summary_one: '{{count, number}} talk · {{order}}',
    summary_other: '{{count, number}} talks · {{order}}',
    order: {
      recommended: 'most recommended first',
      newest: 'newest first',
      title: 'by title',
    },
    loading: 'Loading talks…',
    showMore: 'Show more talks',
    moreFailed: 'The next talks could not be loaded. Try again.',
    shown: '{{shown, number}} of {{total, number}} shown',
  },
  filters: {
    heading: 'Filters',
    chosen: 'Chosen filters',
    clearAll: 'Clear all',
    showAll: 'Show all {{number, number}}',
    showAllOf: 'Show all {{number, number}} of {{filter}}',
    showFewer: 'Show fewer',
    showFewerOf: 'Show fewer of {{filter}}',
    words: '“{{words}}”',
  },
  empty: {
    filtered: 'No matching talks',
    drop: 'Remove a filter to see more:',
    dropFilter_one: 'Without {{filter}}: {{count}} talk',
    dropFilter_other: 'Without {{filter}}: {{count}} talks',
    dropNothing:
      'Removing one filter is not enough. Clear the filters to see all talks.',
    dropUnknown: 'Clear the filters to see all talks.',
    nothing: 'No talks yet',
    nothingHelp:
      'Talks appear here once a source has been read. Add one under learn.sources in app-config, then check its status on the Sources page.',
    toSources: 'View sources',
  },
  failure: {
    talks: 'The talks could not be loaded',
    talk: 'This talk could not be loaded',
    talkUnknown: 'Talk not found',
    talkUnknownHelp:
      'It may have been merged into another talk, or no source lists it any more.',
    page: 'Page not found',
    sources: 'The sources could not be loaded',
    related: 'Related talks could not be loaded.',
    entityTalks: 'The talks could not be loaded',
    help: 'Try again. If it keeps failing, contact your portal administrator.',
    retry: 'Try again',
    toTalks: 'All talks',
  },
} as const;
