import { useId } from 'react';
import { Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../../translation';
import { legendOf } from './mapTable';
import styles from './KnowledgeMap.module.css';

/**
 * Which tint stands for how many talks.
 *
 * @internal
 */
export const MapLegend = (props: { most: number }) => {
  const { t } = useTranslationRef(learnTranslationRef);
  const id = useId();
  return (
    <div className={styles.legend}>
      <Text id={id} variant="body-small" color="secondary">
        {t('discover.map.legend')}
      </Text>
      <ul className={styles.tints} aria-labelledby={id}>
        {legendOf(props.most).map(({ tint, from, to }) => (
          <li key={tint} className={styles.tint} data-tint={tint}>
            {from === to ? from : t('discover.map.range', { from, to })}
          </li>
        ))}
      </ul>
    </div>
  );
};
