import { lazy, Suspense } from 'react';
import {
  SearchFilterBlueprint,
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { RiGraduationCapLine } from '@remixicon/react';

const TalkSearchFilters = lazy(() =>
  import('../components/TalkSearchFilters').then(m => ({
    default: m.TalkSearchFilters,
  })),
);

/** @alpha */
export const talkSearchResultListItem = SearchResultListItemBlueprint.make({
  params: {
    icon: <RiGraduationCapLine />,
    predicate: result => result.type === 'talk',
    component: () =>
      import('../components/TalkSearchResultListItem').then(
        m => m.TalkSearchResultListItem,
      ),
  },
});

/** @alpha */
export const talkSearchFilterResultType = SearchFilterResultTypeBlueprint.make({
  name: 'talks',
  params: {
    value: 'talk',
    name: 'Talks',
    icon: <RiGraduationCapLine />,
  },
});

/** @alpha */
export const talkSearchFilters = SearchFilterBlueprint.make({
  name: 'talks',
  params: {
    component: props => (
      <Suspense fallback={null}>
        <TalkSearchFilters {...props} />
      </Suspense>
    ),
  },
});

export default [
  talkSearchResultListItem,
  talkSearchFilterResultType,
  talkSearchFilters,
];
