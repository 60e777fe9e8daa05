import { Skeleton } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../../translation';
import { TalkLinesSkeleton } from '../TalkLine';

/**
 * The shape of talks that come with why they are here and who recommends
 * them.
 *
 * @internal
 */
export const TalksAboutSkeleton = (props: { lines: number }) => {
  const { t } = useTranslationRef(learnTranslationRef);
  return (
    <TalkLinesSkeleton label={t('talksAbout.loading')} lines={props.lines}>
      <Skeleton width="60%" height={24} />
      <Skeleton width="65%" height={24} />
    </TalkLinesSkeleton>
  );
};
