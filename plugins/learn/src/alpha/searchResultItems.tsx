import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { RiGraduationCapLine } from '@remixicon/react';

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

export default [talkSearchResultListItem, talkSearchFilterResultType];
