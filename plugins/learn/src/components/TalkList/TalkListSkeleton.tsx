import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TalksView } from '../../hooks/useTalksView';
import { learnTranslationRef } from '../../translation';
import { TalkCardSkeleton } from '../TalkCard';
import { TalkRowSkeleton } from './TalkRowSkeleton';
import styles from './TalkList.module.css';

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/**
 * The shape of the list while its first talks are under way.
 *
 * @internal
 */
export const TalkListSkeleton = (props: { view: TalksView }) => {
  const { t } = useTranslationRef(learnTranslationRef);
  const cards = props.view === 'cards';
  const Shape = cards ? TalkCardSkeleton : TalkRowSkeleton;
  return (
    <div
      className={cards ? styles.skeletonCards : styles.list}
      role="status"
      aria-label={t('results.loading')}
    >
      {KEYS.map(key => (
        <Shape key={key} />
      ))}
    </div>
  );
};
