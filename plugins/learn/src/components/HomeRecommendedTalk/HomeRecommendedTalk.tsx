import { useCallback, useState } from 'react';
import { Button, Link, Skeleton, Text, VisuallyHidden } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RiShuffleLine } from '@remixicon/react';
import { learnApiRef } from '../../api';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useLoaded } from '../../hooks/useLoaded';
import { useOpened } from '../../hooks/useOpened';
import { bylineOf, reasonOf } from '../../lib/talk';
import { useReadersLanguage } from '../../hooks/useReadersLanguage';
import { learnTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';
import { TalkCover } from '../TalkCard/TalkCover';
import { VoicesLine } from '../VoicesLine';
import { talkOfTheDay } from './talkOfTheDay';
import styles from './HomeRecommendedTalk.module.css';

/** So many of the most recommended talks take turns. */
const TURNS = 50;

/**
 * One of the most recommended talks, another one each day.
 *
 * @internal
 */
export const HomeRecommendedTalk = () => {
  useReadersLanguage();
  const api = useApi(learnApiRef);
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const opened = useOpened('home');
  const [now] = useState(() => Date.now());
  const [skipped, setSkipped] = useState(0);
  const load = useCallback(
    (signal: AbortSignal) =>
      api.talks({ sort: 'recommended', limit: TURNS }, { signal }),
    [api],
  );
  const { value, error, reload } = useLoaded(load);

  if (error && !value) {
    return (
      <LoadFailure title={t('home.failed')} error={error} onRetry={reload} />
    );
  }
  if (!value) {
    return (
      <div
        role="status"
        aria-label={t('home.recommendedLoading')}
        className={styles.talk}
      >
        <Skeleton className={styles.cover} />
        <div className={styles.words}>
          <Skeleton width="85%" height={22} />
          <Skeleton width="55%" height={16} />
          <Skeleton width="100%" height={48} />
        </div>
      </div>
    );
  }
  const talk = talkOfTheDay(value.items, now, skipped);
  if (!talk) {
    return <Text color="secondary">{t('home.nothing')}</Text>;
  }
  const reason = reasonOf(talk);
  const href = links.talk(talk.id);
  return (
    <div className={styles.widget}>
      <div className={styles.talk} onClickCapture={opened(talk.id, href)}>
        <div className={styles.cover}>
          <TalkCover talk={talk} />
        </div>
        <div className={styles.words}>
          <Link
            href={href}
            variant="body-large"
            weight="bold"
            className={styles.title}
            dir="auto"
            lang={talk.language ?? undefined}
          >
            {talk.title}
          </Link>
          <Text variant="body-small" color="secondary">
            {bylineOf(talk)}
          </Text>
          <VoicesLine talk={talk} />
          {reason && (
            <Text
              as="p"
              variant="body-small"
              className={styles.reason}
              dir="auto"
            >
              {reason}
            </Text>
          )}
        </div>
      </div>
      {value.items.length > 1 && (
        <Button
          variant="secondary"
          size="small"
          iconStart={<RiShuffleLine />}
          onPress={() => setSkipped(count => count + 1)}
        >
          {t('home.another')}
        </Button>
      )}
      <VisuallyHidden role="status">
        {skipped > 0 && t('home.shown', { title: talk.title })}
      </VisuallyHidden>
    </div>
  );
};
