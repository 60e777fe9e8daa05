import { Container, SearchField } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useSlashFocus } from '../../hooks/useSlashFocus';
import { learnTranslationRef } from '../../translation';
import { useLearnSearch } from './useLearnSearch';
import styles from './LearnSearch.module.css';

/**
 * The one search field of Learn, at the top of every page. It is drawn once
 * above all of them, so that it keeps the focus on the way to the talks.
 *
 * @internal
 */
export const LearnSearch = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  const { words, setWords, submit } = useLearnSearch();
  const ref = useSlashFocus();
  return (
    <Container className={styles.bar}>
      <div role="search">
        <SearchField
          ref={ref}
          className={styles.field}
          size="medium"
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          value={words}
          onChange={setWords}
          onSubmit={submit}
          onClear={() => submit('')}
        />
      </div>
    </Container>
  );
};
