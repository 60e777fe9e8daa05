import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { Container } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useArrowToTalks } from '../../hooks/useArrowToTalks';
import { useDropSuggestions } from '../../hooks/useDropSuggestions';
import { useFilterLabel } from '../../hooks/useFilterLabel';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import { useTabTitle } from '../../hooks/useTabTitle';
import { useTalkBeside } from '../../hooks/useTalkBeside';
import { useTalks } from '../../hooks/useTalks';
import { useTalksAnalytics } from '../../hooks/useTalksAnalytics';
import { useTalksFilters } from '../../hooks/useTalksFilters';
import { useTalksQuestion } from '../../hooks/useTalksQuestion';
import { useTalksView } from '../../hooks/useTalksView';
import { learnTranslationRef } from '../../translation';
import { TalkDrawer } from '../TalkDrawer';
import type { TalkListHandle } from '../TalkList';
import { FilterChips } from './FilterChips';
import { FilterPanel } from './FilterPanel';
import { NoTalks } from './NoTalks';
import { TalkResults } from './TalkResults';
import { TalksToolbar } from './TalksToolbar';
import styles from './TalksPage.module.css';

/**
 * Finding a talk: search, filters with counts, and the talks as rows or cards.
 * What was asked for, and the talk that is open beside the list, is in the URL.
 *
 * @internal
 */
export const TalksPage = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  useTabTitle();
  const { filters, question: name, setFilters } = useTalksFilters();
  const { view, setView } = useTalksView();
  const { question, startAt, leave } = useTalksQuestion(filters, name, view);
  const talks = useTalks(question);
  const { page, answered, loading, error } = talks;
  const nothingFits = page?.totalItems === 0 && !loading && !error;
  const suggestions = useDropSuggestions(filters, nothingFits);
  const { label, remember } = useFilterLabel([
    page?.facets,
    ...(suggestions.value?.facets ?? []),
  ]);
  const shared = { filters, setFilters, label, remember };
  const totalItems = error ? undefined : page?.totalItems;
  // The talks come first: whoever types does not wait for a hundred checkboxes.
  const facets = page?.facets;
  const waiting = loading && !facets;
  const panel = useDeferredValue(
    useMemo(
      () => ({
        filters,
        setFilters,
        label,
        remember,
        facets,
        totalItems,
        loading: waiting,
      }),
      [filters, setFilters, label, remember, facets, totalItems, waiting],
    ),
  );
  const keptFocus = useKeptFocus<HTMLElement>();
  const list = useRef<TalkListHandle>(null);
  const beside = useTalkBeside(talks, list);
  useArrowToTalks(list);
  useTalksAnalytics(filters, loading ? undefined : totalItems);

  const onLeave = useCallback(
    (offset: number) => {
      if (page && answered) {
        leave(answered.name, page, offset);
      }
    },
    [page, answered, leave],
  );

  return (
    <Container>
      <TalksToolbar
        {...shared}
        totalItems={totalItems}
        view={view}
        setView={setView}
      />
      <div className={styles.columns}>
        <FilterPanel {...panel} />
        <section
          {...keptFocus}
          className={styles.results}
          aria-label={t('results.heading')}
          aria-busy={loading}
        >
          <FilterChips {...shared} />
          {nothingFits ? (
            <NoTalks {...shared} suggestions={suggestions} />
          ) : (
            <TalkResults
              ref={list}
              talks={talks}
              view={view}
              onOpen={beside.onOpen}
              startAt={startAt}
              onLeave={onLeave}
            />
          )}
        </section>
      </div>
      {beside.talkId && (
        <TalkDrawer
          id={beside.talkId}
          title={beside.talk?.title}
          index={beside.index}
          total={page?.totalItems ?? 0}
          onClose={beside.onClose}
          onPrevious={beside.onPrevious}
          onNext={beside.onNext}
        />
      )}
    </Container>
  );
};
