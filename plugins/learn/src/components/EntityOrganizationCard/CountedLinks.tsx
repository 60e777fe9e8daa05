import { Link, Skeleton, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../../translation';
import { Panel } from '../Panel';
import styles from './CountedLinks.module.css';

/**
 * What talks have in common, each with how many there are.
 *
 * @internal
 */
export const CountedLinks = (props: {
  title: string;
  /** Nothing while the talks are under way. */
  items?: Array<{ title: string; href: string; talks: number }>;
}) => {
  const { title, items } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  if (items && !items.length) {
    return null;
  }
  return (
    <Panel title={title}>
      {items ? (
        <ul className={styles.links}>
          {items.map(item => (
            <li key={item.href}>
              <Link href={item.href}>{item.title}</Link>{' '}
              <Text variant="body-small" color="secondary">
                {t('entity.talks', { count: item.talks })}
              </Text>
            </li>
          ))}
        </ul>
      ) : (
        <div className={styles.links}>
          <Skeleton width="85%" className={styles.waiting} />
        </div>
      )}
    </Panel>
  );
};
