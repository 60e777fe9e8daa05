import { useCallback } from 'react';
import { useParams } from 'react-router-dom';
import { Container } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { isError } from '@backstage/errors';
import { learnApiRef } from '../../api';
import { useLoaded } from '../../hooks/useLoaded';
import { learnTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';
import { NotFound } from '../NotFound';
import { TalkDetails } from './TalkDetails';
import { TalkPageSkeleton } from './TalkPageSkeleton';

const isUnknown = (error: unknown) =>
  isError(error) &&
  (error.name === 'NotFoundError' ||
    (isError(error.cause) && error.cause.name === 'NotFoundError'));

/**
 * One talk: what it is, where to watch it, and why people recommend it.
 *
 * @internal
 */
export const TalkPage = () => {
  const { id = '' } = useParams();
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.talk(id, { signal }),
    [api, id],
  );
  const talk = useLoaded(load);

  const content = () => {
    if (talk.value && !isUnknown(talk.error)) {
      return <TalkDetails talk={talk.value} onChanged={talk.reload} />;
    }
    if (talk.loading) {
      return <TalkPageSkeleton />;
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

  return <Container>{content()}</Container>;
};
