import { useEffect, useRef, useState } from 'react';
import type { Playable } from './playables';
import type { PlayerProps } from './types';
import { usePolicyViolation } from './usePolicyViolation';
import styles from './Player.module.css';

/** Not every recording has captions; those there are stand beside it. */
const Video = 'video';

/**
 * A recording that the browser plays by itself.
 *
 * Captions of another origin are read only when the recording itself is asked
 * for by CORS; where its host does not answer that, it plays without them.
 *
 * @internal
 */
export const PlayerFile = (
  props: Pick<PlayerProps, 'title' | 'start' | 'onTime' | 'onFailure'> & {
    file: Extract<Playable, { kind: 'file' }>;
    /** Language of the talk (BCP 47), for its captions. */
    language: string | null;
    /** Accessible name of the captions. */
    captionsLabel: string;
  },
) => {
  const { file, title, language, captionsLabel, onTime, onFailure } = props;
  const { captions } = file;
  const video = useRef<HTMLVideoElement>(null);
  const [start] = useState(props.start);
  const [captioned, setCaptioned] = useState(Boolean(captions));
  const blocked = useRef(false);
  const asked = captioned && captions && !captions.sameOrigin;

  usePolicyViolation(file.origin, () => {
    blocked.current = true;
    onFailure('blocked');
  });
  useEffect(() => video.current?.focus(), [asked]);

  const fail = () => {
    if (asked) {
      setCaptioned(false);
    } else if (!blocked.current) {
      onFailure(navigator.onLine ? 'broken' : 'offline');
    }
  };

  return (
    <Video
      // Whether it is asked for by CORS is decided once for an element.
      key={asked ? 'cors' : 'plain'}
      ref={video}
      className={styles.media}
      src={start ? `${file.url.split('#')[0]}#t=${start}` : file.url}
      aria-label={title}
      controls
      autoPlay
      playsInline
      crossOrigin={asked ? 'anonymous' : undefined}
      onTimeUpdate={({ currentTarget: { currentTime, duration } }) =>
        onTime(currentTime, duration)
      }
      onError={fail}
    >
      {captioned && captions && (
        <track
          kind="captions"
          src={captions.url}
          srcLang={language ?? undefined}
          label={captionsLabel}
          default
        />
      )}
    </Video>
  );
};
