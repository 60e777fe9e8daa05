import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ButtonLink, VisuallyHidden } from '@backstage/ui';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { RiPlayCircleLine } from '@remixicon/react';
import { safeUrl } from '../../lib/safeUrl';
import { providerName, videoOf } from '../../lib/talk';
import { learnTranslationRef } from '../../translation';
import { TalkPicture } from '../TalkPicture';
import styles from './TalkVideo.module.css';

/**
 * The picture of a talk and, where there is a video, the way to it. Nothing
 * is loaded from the provider: the link opens a tab of its own.
 *
 * @internal
 */
export const TalkVideo = (props: { talk: Talk }) => {
  const { talk } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const video = videoOf(talk);
  return (
    <div className={styles.video}>
      <TalkPicture talk={talk} />
      {video && (
        <div className={styles.watch}>
          <ButtonLink
            size="medium"
            href={safeUrl(video.url)}
            target="_blank"
            rel="noopener noreferrer"
            iconStart={<RiPlayCircleLine />}
          >
            {video.provider
              ? t('detail.watchOn', { provider: providerName(video.provider) })
              : t('detail.watch')}
            <VisuallyHidden> ({t('detail.opensElsewhere')})</VisuallyHidden>
          </ButtonLink>
        </div>
      )}
    </div>
  );
};
