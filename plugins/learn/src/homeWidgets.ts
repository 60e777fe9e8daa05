import type { CardLayout } from '@backstage/plugin-home-react';

const LAYOUT: CardLayout = {
  height: { minRows: 4, defaultRows: 9 },
  width: { minColumns: 3, defaultColumns: 6 },
};

/** The widget Recommended talk, for both frontend systems. The title is what lists of widgets show. */
export const RECOMMENDED_TALK_WIDGET = {
  name: 'HomeRecommendedTalk',
  title: 'Recommended talk',
  description: 'A talk that people recommend, another one each day',
  layout: LAYOUT,
  components: () =>
    import('./components/HomeRecommendedTalk').then(m => m.recommendedTalk),
};

/** The widget New talks, for both frontend systems. */
export const NEW_TALKS_WIDGET = {
  name: 'HomeNewTalks',
  title: 'New talks',
  description: 'The latest talks that Learn knows',
  layout: LAYOUT,
  components: () => import('./components/HomeNewTalks').then(m => m.newTalks),
};
