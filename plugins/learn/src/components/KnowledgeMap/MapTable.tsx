import { Link, VisuallyHidden } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TopicEventMap } from '@lectern/backstage-plugin-learn-common';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useOpened } from '../../hooks/useOpened';
import { learnTranslationRef } from '../../translation';
import { mapRows, tintOf } from './mapTable';
import { useGridKeys } from './useGridKeys';
import styles from './KnowledgeMap.module.css';

/**
 * Topics down, events across, and in each cell the number of talks: a link to
 * them. A table for those who read it, a grid for those who walk in it.
 *
 * @internal
 */
export const MapTable = (props: {
  map: TopicEventMap;
  /** The largest number in a cell. */
  most: number;
  labelledBy: string;
  describedBy: string;
}) => {
  const { map, most, labelledBy, describedBy } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const opened = useOpened('map');
  const { grid, cell } = useGridKeys({
    row: map.topics.length,
    column: map.events.length,
  });
  const both = (topic: string, event: string) =>
    `${links.talks()}?${new URLSearchParams({ topic, event })}`;

  return (
    <div className={styles.scroll}>
      <table
        {...grid}
        role="grid"
        className={styles.table}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
      >
        <thead>
          <tr>
            <td role="gridcell" className={styles.corner}>
              <span {...cell(0, 0)}>
                <VisuallyHidden>{t('discover.map.keys')}</VisuallyHidden>
              </span>
            </td>
            {map.events.map((event, index) => {
              const href = links.talks({ name: 'event', value: event.id });
              return (
                <th key={event.id} scope="col" className={styles.event}>
                  <Link
                    {...cell(0, index + 1)}
                    standalone
                    variant="body-small"
                    className={styles.eventLink}
                    href={href}
                    title={event.title}
                    aria-label={t('discover.map.eventTalks', {
                      event: event.title,
                      count: event.talkCount,
                    })}
                    onClickCapture={opened(event.id, href)}
                  >
                    {event.title}
                  </Link>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {mapRows(map).map(({ topic, counts }, row) => {
            const href = links.talks({ name: 'topic', value: topic.id });
            return (
              <tr key={topic.id}>
                <th scope="row" className={styles.topic}>
                  <Link
                    {...cell(row + 1, 0)}
                    standalone
                    variant="body-small"
                    className={styles.topicLink}
                    href={href}
                    aria-label={t('discover.map.topicTalks', {
                      topic: topic.title,
                      count: topic.talkCount,
                    })}
                    onClickCapture={opened(topic.id, href)}
                  >
                    {topic.title}
                  </Link>
                </th>
                {map.events.map((event, column) => {
                  const count = counts[column];
                  const place = cell(row + 1, column + 1);
                  const target = both(topic.id, event.id);
                  return (
                    <td key={event.id} role="gridcell" className={styles.cell}>
                      {count ? (
                        <Link
                          {...place}
                          standalone
                          className={styles.number}
                          data-tint={tintOf(count, most)}
                          href={target}
                          aria-label={t('discover.map.cell', {
                            count,
                            topic: topic.title,
                            event: event.title,
                          })}
                          onClickCapture={opened(
                            `${topic.id} ${event.id}`,
                            target,
                          )}
                        >
                          {count}
                        </Link>
                      ) : (
                        <span {...place} className={styles.number}>
                          <span aria-hidden="true">·</span>
                          <VisuallyHidden>
                            {t('discover.map.none')}
                          </VisuallyHidden>
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
