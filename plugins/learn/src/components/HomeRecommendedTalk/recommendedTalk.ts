import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../../translation';
import { homeCard } from '../HomeCard';
import { HomeRecommendedTalk } from './HomeRecommendedTalk';

/** The parts of the widget Recommended talk. */
export const recommendedTalk = homeCard({
  Content: HomeRecommendedTalk,
  title: 'Recommended talk',
  useTitle: () =>
    useTranslationRef(learnTranslationRef).t('home.recommendedTitle'),
});
