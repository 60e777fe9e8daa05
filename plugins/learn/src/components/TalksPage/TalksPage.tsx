import { useMemo } from 'react';
import { Container, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useDropSuggestions } from '../../hooks/useDropSuggestions';
import { useFilterLabel } from '../../hooks/useFilterLabel';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import { useTalks } from '../../hooks/useTalks';
import { useTalksFilters } from '../../hooks/useTalksFilters';
import { useLearnTitle } from '../../hooks/useLearnTitle';
import { useTabTitle } from '../../hooks/useTabTitle';
import { toTalksQuery } from '../../lib/talksFilters';
import { learnTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';
import { FilterChips } from './FilterChips';
import { FilterPanel } from './FilterPanel';
import { NoTalks } from './NoTalks';
import { TalkGrid } from './TalkGrid';
import { TalksToolbar } from './TalksToolbar';
import styles from './TalksPage.module.css';

/**
 * Finding a talk: search, filters with counts, and the talks as cards. What
 * was asked for is in the URL.
 *
 * @internal
 */
export const TalksPage = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  const title = useLearnTitle();
  useTabTitle();
  const { filters, setFilters } = useTalksFilters();
  const query = useMemo(() => toTalksQuery(filters), [filters]);
  const talks = useTalks(query);
  const { page, loading, error } = talks;
  const nothingFits = page?.totalItems === 0 && !loading && !error;
  const suggestions = useDropSuggestions(filters, nothingFits);
  const label = useFilterLabel([
    page?.facets,
    ...(suggestions.value?.facets ?? []),
  ]);
  const shared = { filters, setFilters, label };
  const keptFocus = useKeptFocus<HTMLElement>();

  const results = () => {
    if (error) {
      return (
        <LoadFailure
          title={t('failure.talks')}
          error={error}
          onRetry={talks.retry}
        />
      );
    }
    if (nothingFits) {
      return <NoTalks {...shared} suggestions={suggestions} />;
    }
    return <TalkGrid talks={talks} />;
  };

  return (
    <Container>
      {/* The header has it as its heading, but cuts it short. */}
      <Text
        as="p"
        variant={{ initial: 'title-small', sm: 'title-medium' }}
        weight="bold"
        className={styles.title}
        aria-hidden="true"
      >
        {title}
      </Text>
      <TalksToolbar
        {...shared}
        totalItems={error ? undefined : page?.totalItems}
      />
      <div className={styles.columns}>
        <FilterPanel {...shared} facets={page?.facets} loading={loading} />
        <section
          {...keptFocus}
          className={styles.results}
          aria-label={t('results.heading')}
          aria-busy={loading}
        >
          <FilterChips {...shared} />
          {results()}
        </section>
      </div>
    </Container>
  );
};
