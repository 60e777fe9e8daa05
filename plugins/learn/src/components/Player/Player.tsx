import { useMemo, useRef, useEffect } from 'react';
import { Button, Text } from '@backstage/ui';
import { useAnalytics } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { RiPlayMiniLine } from '@remixicon/react';
import { useFollow } from '../../hooks/useFollow';
import { usePlayerSettings } from '../../hooks/usePlayerSettings';
import { positionOf, rememberPosition } from '../../lib/positions';
import { hostOf, safeUrl } from '../../lib/safeUrl';
import { providerName, videoOf } from '../../lib/talk';
import { learnTranslationRef } from '../../translation';
import { ExternalLink } from '../ExternalLink';
import { CopyLink } from './CopyLink';
import { PlayButton } from './PlayButton';
import { PlayerFailure } from './PlayerFailure';
import { PlayerFile } from './PlayerFile';
import { PlayerFrame } from './PlayerFrame';
import {
  playablesOf,
  tellsTime,
  watchAddress,
  type Playable,
} from './playables';
import { TalkPoster } from './TalkPoster';
import { usePlayback } from './usePlayback';
import { WatchLink } from './WatchLink';
import styles from './Player.module.css';

/**
 * The recording of a talk. Nothing is loaded from its host before somebody
 * presses Play; what does not play here is said, with the way to where it
 * does.
 *
 * @internal
 */
export const Player = (props: {
  talk: Pick<Talk, 'id' | 'title' | 'topics' | 'media' | 'language'>;
  /** Seconds to begin at; where sources say that the talk begins, otherwise. */
  start?: number;
  /** Address of the talk in the portal, in full. */
  link: string;
}) => {
  const { talk, link } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const { frames } = usePlayerSettings();
  const analytics = useAnalytics();
  const follow = useFollow(talk.id);
  const playback = usePlayback();
  const { attempt, seconds, length, silent, stop } = playback;
  const stage = useRef<HTMLDivElement>(null);
  const playables = useMemo(
    () => playablesOf(talk.media, frames, window.location.origin),
    [talk.media, frames],
  );

  // A curator may have taken it away meanwhile.
  const playing = playables.find(one => one.url === playback.playing?.url);
  const failure = playing && playback.failure;
  const first = playables.at(0);
  const chosen = playing ?? first;
  // Links to a moment are about the first.
  const isFirst = chosen === first;
  const start =
    (isFirst ? props.start : undefined) ??
    (chosen && (positionOf(chosen.url) ?? chosen.start));
  const reached = (playing && seconds) || start;
  const broken = failure !== undefined && failure !== 'late';

  const play = (playable: Playable) => {
    playback.play(playable);
    analytics.captureEvent('play', talk.id, {
      attributes: { provider: playable.provider, host: playable.host },
    });
  };
  const followVideo = () => {
    follow('video', chosen?.host);
  };

  const isGone = playback.playing && !playing;
  useEffect(() => {
    // When it comes back it does not play by itself.
    if (isGone) {
      stop();
    }
  }, [isGone, stop]);

  // Every answer about the talk brings other objects for the same recording.
  const url = playing?.url;
  useEffect(() => {
    if (url && seconds !== undefined) {
      rememberPosition(url, seconds, length);
    }
  }, [url, seconds, length]);

  useEffect(() => {
    // What had the focus went away, as the notice of a late player does.
    if (url && !failure && document.activeElement === document.body) {
      stage.current?.querySelector<HTMLElement>('iframe, video')?.focus();
    }
  }, [url, attempt, failure]);

  const media = (playable: Playable) => {
    const common = {
      title: t('player.mediaTitle', { title: talk.title }),
      start: reached,
      onTime: playback.onTime,
      onFailure: playback.onFailure,
    };
    return playable.kind === 'frame' ? (
      <PlayerFrame
        key={attempt}
        {...common}
        embed={playable.embed}
        onLate={playback.onLate}
        onSilent={playback.onSilent}
      />
    ) : (
      <PlayerFile
        key={attempt}
        {...common}
        file={playable}
        language={talk.language}
        captionsLabel={t('player.captions')}
      />
    );
  };

  const outside = chosen ? undefined : videoOf(talk);
  const words = () => {
    if (!chosen) {
      return outside ? t('player.elsewhere') : t('player.none');
    }
    const { host } = chosen;
    if (!playing) {
      return t('player.before', { host });
    }
    if (failure) {
      return broken ? '' : t('player.loading', { host });
    }
    return silent
      ? t('player.silent', { host })
      : t('player.playing', { host });
  };

  return (
    <section className={styles.player} aria-label={t('player.label')}>
      <div
        ref={stage}
        className={styles.stage}
        data-state={broken ? 'failed' : undefined}
        data-empty={!chosen && !outside ? true : undefined}
      >
        {!playing && <TalkPoster talk={talk} />}
        {!playing && chosen && (
          <PlayButton
            host={chosen.host}
            start={start}
            onPlay={() => play(chosen)}
          />
        )}
        {outside && (
          <WatchLink
            size="medium"
            className={styles.play}
            url={safeUrl(outside.url)}
            provider={outside.provider}
            onFollow={() => follow('video', hostOf(outside.url))}
          />
        )}
        {playing && !broken && media(playing)}
        {playing && failure && (
          <PlayerFailure
            key={failure}
            why={failure}
            playable={playing}
            start={reached}
            onRetry={() => playback.play(playing)}
            onFollow={followVideo}
          />
        )}
      </div>
      <div className={styles.bar}>
        <Text
          variant="body-small"
          color={silent ? 'primary' : 'secondary'}
          className={styles.words}
        >
          <span role="status">{words()}</span>
          {chosen && !broken && (
            <>
              {' '}
              <ExternalLink
                url={watchAddress(chosen, reached)}
                onFollow={followVideo}
              >
                {t('detail.watchOn', {
                  provider: providerName(chosen.provider),
                })}
              </ExternalLink>
            </>
          )}
        </Text>
        <div className={styles.actions}>
          {playables
            .filter(other => other !== chosen && other.host !== chosen?.host)
            .map(other => (
              <Button
                key={other.url}
                variant="tertiary"
                iconStart={<RiPlayMiniLine aria-hidden="true" />}
                onPress={() => play(other)}
              >
                {t('player.another', { host: other.host })}
              </Button>
            ))}
          <CopyLink
            link={link}
            moments={Boolean(
              playing && isFirst && !broken && tellsTime(playing),
            )}
            seconds={seconds}
          />
        </div>
      </div>
    </section>
  );
};
