import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../../translation';
import { homeCard } from '../HomeCard';
import { HomeNewTalks } from './HomeNewTalks';

/** The parts of the widget New talks. */
export const newTalks = homeCard({
  Content: HomeNewTalks,
  title: 'New talks',
  useTitle: () => useTranslationRef(learnTranslationRef).t('home.newTitle'),
});
