import { useCallback, useEffect, useRef, useState } from 'react';
import type { FiltersProps } from '../components/TalksPage/types';

/** Pause after the last key before the search runs, in milliseconds. */
export const SEARCH_PAUSE = 250;

/**
 * The words in the search field, which reach the URL after a pause or at
 * once on enter. A search is one step of the browser's history, however long
 * it took to type.
 *
 * @internal
 */
export function useSearchWords({
  filters,
  setFilters,
}: Pick<FiltersProps, 'filters' | 'setFilters'>): {
  words: string;
  setWords: (words: string) => void;
  submit: (words: string) => void;
} {
  const [words, setWords] = useState(filters.query);
  const written = useRef(filters.query);

  const submit = useCallback(
    (text: string) => {
      const query = text.trim();
      setWords(text);
      if (query === written.current) {
        return;
      }
      const replace = written.current !== '' && query !== '';
      written.current = query;
      setFilters(current => ({ ...current, query }), { replace });
    },
    [setFilters],
  );

  useEffect(() => {
    // The URL was changed by somebody else: back button, chip, link.
    if (filters.query !== written.current) {
      written.current = filters.query;
      setWords(filters.query);
    }
  }, [filters.query]);

  useEffect(() => {
    if (words.trim() === written.current) {
      return undefined;
    }
    const timer = setTimeout(() => submit(words), SEARCH_PAUSE);
    return () => clearTimeout(timer);
  }, [words, submit]);

  return { words, setWords, submit };
}
