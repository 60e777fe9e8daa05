import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useTalksFilters } from '../../hooks/useTalksFilters';

/** Pause after the last key before the search runs, in milliseconds. */
export const SEARCH_PAUSE = 120;

/**
 * The words in the search field. On the talks they reach the URL after a
 * pause, or at once on enter; a search is one step of the browser's history,
 * however long it took to type. On all other pages enter leads to the talks
 * with the words in the URL: nobody is taken away from what they are at by
 * typing alone.
 *
 * @internal
 */
export function useLearnSearch(): {
  words: string;
  setWords: (words: string) => void;
  submit: (words: string) => void;
} {
  const { filters, setFilters } = useTalksFilters();
  const talks = useLearnLinks().talks();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const onTalks = pathname.replace(/\/$/, '') === talks;
  const searched = onTalks ? filters.query : '';
  const [words, setWords] = useState(searched);
  const written = useRef(searched);

  const submit = useCallback(
    (text: string) => {
      const query = text.trim();
      setWords(text);
      if (query === written.current) {
        return;
      }
      if (!onTalks) {
        if (query) {
          written.current = query;
          navigate(`${talks}?${new URLSearchParams({ query })}`);
        }
        return;
      }
      const replace = written.current !== '' && query !== '';
      written.current = query;
      setFilters(current => ({ ...current, query }), { replace });
    },
    [navigate, onTalks, setFilters, talks],
  );

  useEffect(() => {
    // The URL was changed by somebody else: back button, chip, link.
    if (searched !== written.current) {
      written.current = searched;
      setWords(searched);
    }
  }, [searched]);

  useEffect(() => {
    if (!onTalks || words.trim() === written.current) {
      return undefined;
    }
    const timer = setTimeout(() => submit(words), SEARCH_PAUSE);
    return () => clearTimeout(timer);
  }, [onTalks, words, submit]);

  return { words, setWords, submit };
}
