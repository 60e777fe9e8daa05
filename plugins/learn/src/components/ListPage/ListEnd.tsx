import type { Ref } from 'react';
import { Button, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Page } from '@lectern/backstage-plugin-learn-common';
import type { Pages } from '../../hooks/usePages';
import { learnTranslationRef } from '../../translation';
import styles from './ListPage.module.css';

/**
 * How much of a list is shown, and the way to more of it.
 *
 * @internal
 */
export const ListEnd = (props: {
  pages: Pick<Pages<{ id: string }>, 'showMore' | 'loadingMore' | 'moreError'>;
  page: Page<{ id: string }>;
  /** Of the button that leads on. */
  buttonRef: Ref<HTMLButtonElement>;
}) => {
  const { pages, page, buttonRef } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  return (
    <div className={styles.end}>
      {pages.moreError && (
        <Text as="p" role="alert" color="danger">
          {t('listed.moreFailed')}
        </Text>
      )}
      <Button
        ref={buttonRef}
        variant="secondary"
        size="medium"
        isPending={pages.loadingMore}
        onPress={pages.showMore}
      >
        {t('listed.showMore')}
      </Button>
      <Text as="p" color="secondary" role="status">
        {t('listed.shown', {
          shown: page.items.length,
          total: page.totalItems,
        })}
      </Text>
    </div>
  );
};
