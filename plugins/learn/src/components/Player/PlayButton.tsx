import { Button } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RiPlayCircleFill } from '@remixicon/react';
import { formatStart } from '../../lib/startTime';
import { learnTranslationRef } from '../../translation';
import styles from './Player.module.css';

/**
 * Begins to play, and says from where it will be loaded. All of the picture
 * is its target.
 *
 * @internal
 */
export const PlayButton = (props: {
  host: string;
  /** Seconds to begin at. */
  start?: number;
  onPlay: () => void;
}) => {
  const { host, start, onPlay } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  return (
    <Button
      size="medium"
      className={styles.play}
      iconStart={<RiPlayCircleFill aria-hidden="true" />}
      onPress={onPlay}
    >
      {start
        ? t('player.playAt', { host, time: formatStart(start) })
        : t('player.play', { host })}
    </Button>
  );
};
