import { useId } from 'react';
import { Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TopicEventMap } from '@lectern/backstage-plugin-learn-common';
import { learnTranslationRef } from '../../translation';
import { MapLegend } from './MapLegend';
import { MapTable } from './MapTable';
import styles from './KnowledgeMap.module.css';

/**
 * Where the knowledge is: how many talks there are on each topic at each
 * event. Nothing where there is no such talk.
 *
 * @internal
 */
export const KnowledgeMap = (props: { map: TopicEventMap }) => {
  const { map } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const id = useId();
  if (!map.cells.length) {
    return null;
  }
  const most = Math.max(...map.cells.map(({ talkCount }) => talkCount));
  return (
    <section className={styles.map} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <div className={styles.words}>
          <Text
            as="h2"
            id={`${id}-title`}
            variant="title-x-small"
            weight="bold"
          >
            {t('discover.map.heading')}
          </Text>
          <Text as="p" id={`${id}-help`} variant="body-small" color="secondary">
            {t('discover.map.help')}
          </Text>
        </div>
        <MapLegend most={most} />
      </div>
      <MapTable
        map={map}
        most={most}
        labelledBy={`${id}-title`}
        describedBy={`${id}-help`}
      />
    </section>
  );
};
