import { VisuallyHidden } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { RiPlayFill } from '@remixicon/react';
import { useTalkTypeName } from '../../hooks/useValueNames';
import { videoOf } from '../../lib/talk';
import { learnTranslationRef } from '../../translation';
import { TalkPicture } from '../TalkPicture';
import styles from './TalkCover.module.css';

/**
 * The picture of a talk with its type, its length and whether there is a
 * video.
 *
 * @internal
 */
export const TalkCover = (props: {
  talk: Pick<Talk, 'title' | 'topics' | 'type' | 'duration' | 'media'>;
}) => {
  const { talk } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const typeName = useTalkTypeName();
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
