import { Link, Skeleton, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../../translation';
import { Panel } from '../Panel';
import styles from './CountedLinks.module.css';

/** Height of a row of links with the gap below it, and of that gap, in rem. */
const ROW = 2;
const GAP = 0.5;

/**
 * What talks have in common, each with how many there are.
 *
 * @internal
 */
export const CountedLinks = (props: {
  title: string;
  /** As many rows are kept while there is nothing yet. */
  rows: number;
  /** Nothing while the talks are under way. */
  items?: Array<{
    title: string;
    /** Nothing where it has no page. */
    href?: string;
    talks: number;
  }>;
}) => {
  const { title, rows, items } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  if (items && !items.length) {
    return null;
  }
  return (
    <Panel title={title}>
      {items ? (
        <ul className={styles.links}>
          {items.map(({ title: name, href, talks }) => (
            <li key={href ?? name}>
              {href ? <Link href={href}>{name}</Link> : <Text>{name}</Text>}{' '}
              <Text variant="body-small" color="secondary">
                {t('entity.talks', { count: talks })}
              </Text>
            </li>
          ))}
        </ul>
      ) : (
        <Skeleton width="85%" height={`${rows * ROW - GAP}rem`} />
      )}
    </Panel>
  );
};
