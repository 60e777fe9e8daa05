import { useEffect, useRef } from 'react';
import { Button, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../../translation';
import { watchAddress, type Playable } from './playables';
import { policyFor } from './policyFor';
import type { PlayerFailureKind } from './types';
import { WatchLink } from './WatchLink';
import styles from './PlayerFailure.module.css';

/** Where trying again may help without anybody doing something first. */
const PASSING = new Set<PlayerFailureKind>(['late', 'offline', 'broken']);

/** Where it plays nowhere else either. */
const NOWHERE = new Set<PlayerFailureKind>(['gone', 'offline']);

/**
 * Why a recording does not play on the page, where it does, and what an
 * administrator can do about it.
 *
 * @internal
 */
export const PlayerFailure = (props: {
  why: PlayerFailureKind;
  playable: Playable;
  /** Seconds at which to go on elsewhere. */
  start?: number;
  onRetry: () => void;
  onFollow: () => void;
}) => {
  const { why, playable, start, onRetry, onFollow } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const { host, provider } = playable;
  const card = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // It takes the place of what had the focus, or covers it.
    const { activeElement } = document;
    if (
      activeElement === document.body ||
      activeElement instanceof HTMLIFrameElement
    ) {
      card.current?.focus({ preventScroll: true });
    }
  }, []);

  return (
    <div
      ref={card}
      className={styles.card}
      role="alert"
      tabIndex={-1}
      data-why={why}
    >
      <Text as="p" weight="bold" variant="body-large" className={styles.text}>
        {t(`player.failure.${why}`, { host })}
      </Text>
      <Text as="p" className={styles.text}>
        {t(`player.failure.${why}Help`, { host })}
      </Text>
      <div className={styles.actions}>
        {!NOWHERE.has(why) && (
          <WatchLink
            url={watchAddress(playable, start)}
            provider={provider}
            onFollow={onFollow}
          />
        )}
        {PASSING.has(why) && (
          <Button
            variant={NOWHERE.has(why) ? 'primary' : 'secondary'}
            onPress={onRetry}
          >
            {t('player.retry')}
          </Button>
        )}
      </div>
      {why === 'blocked' && (
        <details className={styles.administrators}>
          <summary>{t('player.administrators')}</summary>
          <Text as="p" variant="body-small" className={styles.text}>
            {t('player.policy')}
          </Text>
          <pre className={styles.policy}>
            <code>{policyFor(playable)}</code>
          </pre>
        </details>
      )}
    </div>
  );
};
