import { useCallback } from 'react';
import { useParams } from 'react-router-dom';
import { Container, Link, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { isError } from '@backstage/errors';
import { learnApiRef } from '../../api';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useLoaded } from '../../hooks/useLoaded';
import { learnTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';
import { TalkDetails } from './TalkDetails';
import { TalkPageSkeleton } from './TalkPageSkeleton';
import styles from './TalkPage.module.css';

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
  const links = useLearnLinks();
  const load = useCallback(
    (signal: AbortSignal) => api.talk(id, { signal }),
    [api, id],
  );
  const talk = useLoaded(load);

  const content = () => {
    if (talk.value) {
      return <TalkDetails talk={talk.value} />;
    }
    if (talk.loading) {
      return <TalkPageSkeleton />;
    }
    if (isUnknown(talk.error)) {
      return (
        <div className={styles.unknown}>
          <Text as="h2" variant="title-small" weight="bold">
            {t('failure.talkUnknown')}
          </Text>
          <Text as="p" color="secondary">
            {t('failure.talkUnknownHelp')}
          </Text>
          <Link href={links.talks()}>{t('failure.toTalks')}</Link>
        </div>
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
