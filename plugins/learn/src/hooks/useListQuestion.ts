import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';

/** Pause after the last key before the list is asked for, in milliseconds. */
export const LIST_PAUSE = 150;

/** Most characters of a search that the API takes. */
const MOST_CHARACTERS = 500;

/** @internal */
export type ListQuestion<S extends string> = {
  /** What the list is asked for. */
  query: string;
  sort: S;
  /** What stands in the field; it becomes the query after a pause. */
  words: string;
  setWords: (words: string) => void;
  /** Asks at once. */
  submit: (words: string) => void;
  setSort: (sort: S) => void;
};

/**
 * What a list is asked for, as the URL holds it: `?query=…&sort=…`. The first
 * order is the one without a parameter.
 *
 * @internal
 */
export function useListQuestion<S extends string>(
  sorts: readonly [S, ...S[]],
): ListQuestion<S> {
  const [params, setParams] = useSearchParams();
  const query = (params.get('query') ?? '').trim().slice(0, MOST_CHARACTERS);
  const sort = sorts.find(known => known === params.get('sort')) ?? sorts[0];
  const [words, setWords] = useState(query);
  const written = useRef(query);

  const set = useCallback(
    (name: string, value: string) =>
      setParams(
        last => {
          const next = new URLSearchParams(last);
          if (value) {
            next.set(name, value);
          } else {
            next.delete(name);
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );

  const submit = useCallback(
    (text: string) => {
      setWords(text);
      const wanted = text.trim().slice(0, MOST_CHARACTERS);
      if (wanted !== written.current) {
        written.current = wanted;
        set('query', wanted);
      }
    },
    [set],
  );

  useEffect(() => {
    // Somebody else has changed the URL: a link, the back button.
    if (query !== written.current) {
      written.current = query;
      setWords(query);
    }
  }, [query]);

  useEffect(() => {
    if (words.trim() === written.current) {
      return undefined;
    }
    const timer = setTimeout(() => submit(words), LIST_PAUSE);
    return () => clearTimeout(timer);
  }, [words, submit]);

  const setSort = useCallback(
    (wanted: S) => set('sort', wanted === sorts[0] ? '' : wanted),
    [set, sorts],
  );
  return { query, sort, words, setWords, submit, setSort };
}
