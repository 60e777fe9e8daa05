import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { NEW_TALKS_WIDGET, RECOMMENDED_TALK_WIDGET } from '../homeWidgets';

/** @alpha */
export const recommendedTalkWidget = HomePageWidgetBlueprint.make({
  name: 'recommended-talk',
  params: RECOMMENDED_TALK_WIDGET,
});

/** @alpha */
export const newTalksWidget = HomePageWidgetBlueprint.make({
  name: 'new-talks',
  params: NEW_TALKS_WIDGET,
});

export default [recommendedTalkWidget, newTalksWidget];
