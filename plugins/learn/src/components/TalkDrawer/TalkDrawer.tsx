import { lazy, Suspense } from 'react';
import { Button, ButtonLink, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RiArrowLeftSLine, RiArrowRightSLine } from '@remixicon/react';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { learnTranslationRef } from '../../translation';
import { SideSheet } from '../SideSheet';
import { TalkPageSkeleton } from '../TalkPage/TalkPageSkeleton';
import styles from './TalkDrawer.module.css';

// A talk comes with the player and all that curators need: not before one is
// opened, and then for the page of its own too.
const TalkView = lazy(() =>
  import('../TalkPage').then(m => ({ default: m.TalkView })),
);

/**
 * A talk beside the list it was opened from, with ways to the ones before and
 * after it and to its own page.
 *
 * @internal
 */
export const TalkDrawer = (props: {
  id: string;
  /** As far as the list knows it. */
  title?: string;
  /** Its place in the list, from 0 on; -1 where it is not in it. */
  index: number;
  total: number;
  onClose: () => void;
  /** Opens the talk before (-1) or after (1); without it there is none. */
  onPrevious?: () => void;
  onNext?: () => void;
}) => {
  const { id, title, index, total, onClose } = props;
  const { onPrevious, onNext } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  return (
    <SideSheet
      isOpen
      onClose={onClose}
      side="end"
      title={title ?? t('talkType.talk')}
      titleHidden
      closeLabel={t('talks.drawer.close')}
      actions={
        <>
          {index >= 0 && (
            <div className={styles.place}>
              <Button
                variant="tertiary"
                aria-label={t('talks.drawer.previous')}
                iconStart={<RiArrowLeftSLine className={styles.arrow} />}
                isDisabled={!onPrevious}
                onPress={onPrevious}
              />
              <Text variant="body-small" color="secondary">
                {t('talks.drawer.position', { position: index + 1, total })}
              </Text>
              <Button
                variant="tertiary"
                aria-label={t('talks.drawer.next')}
                iconStart={<RiArrowRightSLine className={styles.arrow} />}
                isDisabled={!onNext}
                onPress={onNext}
              />
            </div>
          )}
          <ButtonLink
            variant="secondary"
            href={links.talk(id)}
            className={styles.page}
          >
            {t('talks.drawer.openPage')}
          </ButtonLink>
        </>
      }
    >
      <Suspense fallback={<TalkPageSkeleton layout="drawer" />}>
        <TalkView key={id} id={id} layout="drawer" />
      </Suspense>
    </SideSheet>
  );
};
