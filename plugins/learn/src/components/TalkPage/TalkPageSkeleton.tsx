import { Skeleton } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../../translation';
import type { TalkLayout } from './types';
import styles from './TalkDetails.module.css';

/**
 * The shape of a talk while it is under way.
 *
 * @internal
 */
export const TalkPageSkeleton = (props: { layout?: TalkLayout }) => {
  const { layout = 'page' } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const main = (
    <>
      <Skeleton className={styles.picture} width="100%" height="auto" />
      <Skeleton width="15%" height={16} />
      <Skeleton width="70%" height={32} />
      <Skeleton width="40%" height={44} />
      <Skeleton width="85%" height={48} />
      <Skeleton width="100%" height={96} />
    </>
  );
  const side = (
    <>
      <Skeleton width="50%" height={24} />
      <Skeleton width="100%" height={96} />
      <Skeleton width="100%" height={96} />
      <Skeleton width="100%" height={96} />
    </>
  );
  return (
    <div
      className={styles.frame}
      data-layout={layout}
      role="status"
      aria-label={t('player.loadingTalk')}
    >
      <div className={styles.columns}>
        <div className={styles.main}>{main}</div>
        {layout === 'page' && <div className={styles.side}>{side}</div>}
      </div>
    </div>
  );
};
