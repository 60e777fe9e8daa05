import { useState } from 'react';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { usePlayerSettings } from '../../hooks/usePlayerSettings';
import { TalkPicture } from '../TalkPicture';
import { thumbnailOf } from './thumbnailOf';
import styles from './TalkPoster.module.css';

/** YouTube answers with a grey picture of this width where it has none. */
const NO_PICTURE_WIDTH = 120;

/**
 * The picture of a talk: drawn by us, and over it that of the video's host
 * where the configuration allows that and the host has one.
 *
 * @internal
 */
export const TalkPoster = (props: {
  talk: Pick<Talk, 'title' | 'topics' | 'media'>;
}) => {
  const { talk } = props;
  const { thumbnails } = usePlayerSettings();
  const url = thumbnailOf(talk.media, thumbnails);
  const [shown, setShown] = useState<string>();
  const [failed, setFailed] = useState<string>();
  return (
    <div className={styles.poster}>
      <TalkPicture talk={talk} />
      {url && url !== failed && (
        <img
          className={styles.thumbnail}
          data-shown={url === shown || undefined}
          src={url}
          alt=""
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          onLoad={({ currentTarget: { naturalWidth } }) =>
            naturalWidth > NO_PICTURE_WIDTH ? setShown(url) : setFailed(url)
          }
          onError={() => setFailed(url)}
        />
      )}
    </div>
  );
};
