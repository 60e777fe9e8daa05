import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnApiRef } from '../../api';
import { useLoaded } from '../../hooks/useLoaded';
import { isUnknown } from '../../lib/isUnknown';
import { parseStart } from '../../lib/startTime';
import { learnTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';
import { NotFound } from '../NotFound';
import { TalkBreadcrumb } from './TalkBreadcrumb';
import { TalkDetails } from './TalkDetails';
import { TalkPageSkeleton } from './TalkPageSkeleton';
import type { TalkLayout } from './types';

/**
 * A talk by its id, while it is under way, and when there is none. The search
 * parameter `t` says where its recording begins: `90`, `1m30s` or `1:30`.
 *
 * @internal
 */
export const TalkView = (props: {
  id: string;
  /** `page` where not given. */
  layout?: TalkLayout;
  /** Id of the heading, for a drawer that is named by it. */
  titleId?: string;
}) => {
  const { id, layout = 'page', titleId } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const [search] = useSearchParams();
  const load = useCallback(
    (signal: AbortSignal) => api.talk(id, { signal }),
    [api, id],
  );
  const talk = useLoaded(load);

  if (talk.value && !isUnknown(talk.error)) {
    const details = (
      <TalkDetails
        talk={talk.value}
        onChanged={talk.reload}
        layout={layout}
        start={parseStart(search.get('t'))}
        titleId={titleId}
      />
    );
    return layout === 'page' ? (
      <TalkBreadcrumb talk={talk.value}>{details}</TalkBreadcrumb>
    ) : (
      details
    );
  }
  if (talk.loading) {
    return <TalkPageSkeleton layout={layout} />;
  }
  if (isUnknown(talk.error)) {
    return (
      <NotFound
        title={t('failure.talkUnknown')}
        help={t('failure.talkUnknownHelp')}
      />
    );
  }
  return (
    <LoadFailure
      title={t('failure.talk')}
      error={talk.error}
      onRetry={talk.reload}
    />
  );
};
