import { Button, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RiLinksLine, RiTimerLine } from '@remixicon/react';
import { useCopy } from '../../hooks/useCopy';
import { formatStart } from '../../lib/startTime';
import { learnTranslationRef } from '../../translation';
import styles from './CopyLink.module.css';

/**
 * Copies the address of a talk, and once it plays, that of the moment.
 *
 * @internal
 */
export const CopyLink = (props: {
  /** Address of the talk, in full. */
  link: string;
  /** Whether a recording plays that says where it is. */
  moments: boolean;
  /** Seconds since its beginning, once it said so. */
  seconds?: number;
}) => {
  const { link, moments, seconds } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const { message, copy } = useCopy();
  const copyAddress = (address: string, done: string) =>
    copy(address, {
      done,
      failed: t('player.copyFailed', { link: address }),
    });
  const copyMoment = (moment = 0) =>
    copyAddress(
      `${link}?t=${moment}`,
      t('player.copiedMoment', { time: formatStart(moment) }),
    );

  return (
    <div className={styles.copy}>
      <Button
        variant="tertiary"
        iconStart={<RiLinksLine aria-hidden="true" />}
        onPress={() => copyAddress(link, t('player.copied'))}
      >
        {t('player.copyLink')}
      </Button>
      {moments && (
        <Button
          variant="tertiary"
          isDisabled={seconds === undefined}
          iconStart={<RiTimerLine aria-hidden="true" />}
          onPress={() => copyMoment(seconds)}
        >
          {t('player.copyMoment')}
        </Button>
      )}
      <Text role="status" variant="body-small" className={styles.message}>
        {message}
      </Text>
    </div>
  );
};
