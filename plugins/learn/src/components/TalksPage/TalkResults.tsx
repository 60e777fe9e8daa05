import { forwardRef } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import type { useTalks } from '../../hooks/useTalks';
import type { TalksView } from '../../hooks/useTalksView';
import { learnTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';
import { TalkList, TalkListSkeleton, type TalkListHandle } from '../TalkList';

/**
 * The talks that were found, what failed, or the shape of what is under way.
 *
 * @internal
 */
export const TalkResults = forwardRef<
  TalkListHandle,
  {
    talks: ReturnType<typeof useTalks>;
    view: TalksView;
    onOpen: (talk: Talk) => void;
    startAt?: number;
    onLeave: (offset: number) => void;
  }
>((props, ref) => {
  const { talks, view, onOpen, startAt, onLeave } = props;
  const { page, answered, loading, error } = talks;
  const { t } = useTranslationRef(learnTranslationRef);
  if (error) {
    return (
      <LoadFailure
        title={t('failure.talks')}
        error={error}
        onRetry={talks.retry}
      />
    );
  }
  if (!page || (loading && page.items.length === 0)) {
    return <TalkListSkeleton view={view} />;
  }
  return (
    <TalkList
      // Another answer is another list, seen from its start.
      key={answered?.name}
      ref={ref}
      talks={page.items}
      total={page.totalItems}
      view={view}
      stale={loading}
      hasMore={page.nextCursor !== null}
      loadingMore={talks.loadingMore}
      moreFailed={Boolean(talks.moreError)}
      onMore={talks.showMore}
      onOpen={onOpen}
      startAt={startAt}
      onLeave={onLeave}
    />
  );
});
