import { useEffect, useRef, useState } from 'react';
import { readersLocale } from '../../lib/language';
import type { Embed } from './embeds';
import type { PlayerProps } from './types';
import { usePlayerNews } from './usePlayerNews';
import { usePolicyViolation } from './usePolicyViolation';
import styles from './Player.module.css';

/** Time in which a frame has to load before the reader is shown another way, in milliseconds. */
const PATIENCE = 10_000;

/** Time in which a loaded player has to say something: error pages of the browser load, too. */
const SILENCE = 8_000;

/**
 * A player in a frame of its host. It begins to play by itself, since it is
 * drawn when somebody has pressed Play, and has the focus then.
 *
 * The portal sends `Referrer-Policy: no-referrer`, with which YouTube refuses
 * to play, so that the frame has a policy of its own: the host learns the
 * portal's origin, and nothing of the page.
 *
 * @internal
 */
export const PlayerFrame = (props: PlayerProps & { embed: Embed }) => {
  const { embed, title, start, onTime, onFailure, onLate, onSilent } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const [loaded, setLoaded] = useState(false);
  const [heard, setHeard] = useState(false);
  const length = useRef<number>();
  // A frame whose address changes loads anew.
  const [src] = useState(() =>
    embed.src({
      start,
      language: readersLocale(),
      portal: window.location.origin,
    }),
  );

  usePolicyViolation(embed.origin, () => onFailure('blocked'));
  usePlayerNews(frame, embed, loaded, news => {
    setHeard(true);
    if (news.kind === 'failed') {
      onFailure(news.why);
      return;
    }
    length.current = news.length || length.current;
    if (news.kind === 'time') {
      onTime(news.seconds, length.current);
    }
  });

  useEffect(() => frame.current?.focus(), []);

  const late = useRef(onLate);
  late.current = onLate;
  const arrived = loaded || heard;
  useEffect(() => {
    if (arrived) {
      late.current(false);
      return undefined;
    }
    const timer = window.setTimeout(() => late.current(true), PATIENCE);
    return () => window.clearTimeout(timer);
  }, [arrived]);

  const silent = useRef(onSilent);
  silent.current = onSilent;
  const canSpeak = Boolean(embed.dialect);
  useEffect(() => {
    if (heard || !loaded || !canSpeak) {
      silent.current(false);
      return undefined;
    }
    const timer = window.setTimeout(() => silent.current(true), SILENCE);
    return () => window.clearTimeout(timer);
  }, [heard, loaded, canSpeak]);

  return (
    <iframe
      ref={frame}
      className={styles.media}
      src={src}
      title={title}
      allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
      referrerPolicy="strict-origin-when-cross-origin"
      // What players need, without leading the portal elsewhere or asking its readers things.
      sandbox="allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox"
      onLoad={() => setLoaded(true)}
    />
  );
};
