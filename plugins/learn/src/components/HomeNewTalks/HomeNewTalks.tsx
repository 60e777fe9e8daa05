import { useCallback } from 'react';
import { Link, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnApiRef } from '../../api';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useLoaded } from '../../hooks/useLoaded';
import { useOpened } from '../../hooks/useOpened';
import { formatDate } from '../../lib/dates';
import { useReadersLanguage } from '../../hooks/useReadersLanguage';
import { learnTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';
import { TalkLine, TalkLines, TalkLinesSkeleton } from '../TalkLine';
import styles from './HomeNewTalks.module.css';

const SHOWN = 5;

/**
 * The latest talks.
 *
 * @internal
 */
export const HomeNewTalks = () => {
  useReadersLanguage();
  const api = useApi(learnApiRef);
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const opened = useOpened('home');
  const load = useCallback(
    (signal: AbortSignal) =>
      api.talks({ sort: 'newest', limit: SHOWN }, { signal }),
    [api],
  );
  const { value, error, reload } = useLoaded(load);

  if (error && !value) {
    return (
      <LoadFailure title={t('home.failed')} error={error} onRetry={reload} />
    );
  }
  if (!value) {
    return <TalkLinesSkeleton label={t('home.newLoading')} lines={SHOWN} />;
  }
  if (!value.items.length) {
    return <Text color="secondary">{t('home.nothing')}</Text>;
  }
  return (
    <div className={styles.widget}>
      <TalkLines label={t('home.newTitle')}>
        {value.items.map(talk => (
          <TalkLine
            key={talk.id}
            talk={talk}
            onOpen={opened(talk.id, links.talk(talk.id))}
          >
            {talk.date && (
              <Text variant="body-small" color="secondary">
                {formatDate(talk.date)}
              </Text>
            )}
          </TalkLine>
        ))}
      </TalkLines>
      {value.totalItems > value.items.length && (
        <Link href={`${links.talks()}?sort=newest`}>{t('home.allNew')}</Link>
      )}
    </div>
  );
};
