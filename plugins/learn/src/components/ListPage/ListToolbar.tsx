import { SearchField, Select, Text } from '@backstage/ui';
import { useAnalytics } from '@backstage/core-plugin-api';
import type { ListQuestion } from '../../hooks/useListQuestion';
import styles from './ListPage.module.css';

/**
 * Finds things in a list, and orders it.
 *
 * @internal
 */
export const ListToolbar = <S extends string>(props: {
  label: string;
  sortLabel: string;
  sorts: ReadonlyArray<{ id: S; label: string }>;
  question: ListQuestion<S>;
  /** How many there are; empty while that is not known. */
  summary: string;
}) => {
  const { label, sortLabel, sorts, question, summary } = props;
  const analytics = useAnalytics();
  return (
    <div className={styles.toolbar}>
      <SearchField
        className={styles.search}
        size="small"
        aria-label={label}
        placeholder={label}
        value={question.words}
        onChange={question.setWords}
        onSubmit={question.submit}
        onClear={() => question.submit('')}
      />
      <Select
        className={styles.sort}
        aria-label={sortLabel}
        size="small"
        value={question.sort}
        options={sorts.map(({ id, label: name }) => ({ id, label: name }))}
        onChange={key => {
          const sort = sorts.find(({ id }) => id === key);
          if (sort) {
            question.setSort(sort.id);
            analytics.captureEvent('filter', 'sort', {
              attributes: { sort: sort.id },
            });
          }
        }}
      />
      <Text as="p" color="secondary" role="status" className={styles.summary}>
        {summary}
      </Text>
    </div>
  );
};
