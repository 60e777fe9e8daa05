import { VisuallyHidden } from '@backstage/ui';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { RiPlayFill } from '@remixicon/react';
import type { TalkWords } from '../../hooks/useTalkWords';
import { videoOf } from '../../lib/talk';
import { TalkPicture } from '../TalkPicture';
import styles from './TalkCover.module.css';

/** @internal */
export type TalkCoverProps = {
  talk: Pick<Talk, 'title' | 'topics' | 'type' | 'duration' | 'media'>;
};

/**
 * A {@link TalkCover} for long lists, which have the texts already.
 *
 * @internal
 */
export const TalkCoverView = (props: TalkCoverProps & { words: TalkWords }) => {
  const { talk, words } = props;
  const { t, typeName } = words;
  const video = videoOf(talk);
  const length = talk.duration && t('talk.minutes', { number: talk.duration });
  return (
    <div className={styles.cover}>
      <TalkPicture talk={talk} />
      <span className={styles.type}>{typeName(talk.type)}</span>
      {(length || video) && (
        <span className={styles.length}>
          {length || undefined}
          {video && (
            <>
              <RiPlayFill className={styles.play} aria-hidden="true" />
              <VisuallyHidden>{t('talk.video')}</VisuallyHidden>
            </>
          )}
        </span>
      )}
    </div>
  );
};
