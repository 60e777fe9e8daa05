import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { LearnApi } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../api';

type Titles = ReadonlyMap<string, string>;

const NONE: Titles = new Map();

/** Asked once for all that name topics; they seldom change. */
const asked = new WeakMap<LearnApi, Promise<Titles>>();

function titlesOf(api: LearnApi): Promise<Titles> {
  const known = asked.get(api);
  const titles =
    known ??
    api
      .topics()
      .then(({ items }) => new Map(items.map(({ id, title }) => [id, title])));
  if (!known) {
    asked.set(api, titles);
    titles.catch(() => asked.delete(api));
  }
  return titles;
}

/**
 * Names topics by their titles; until these are known, or where they cannot
 * be loaded, by the words of their ids.
 *
 * @internal
 */
export function useTopicTitles(): (id: string) => string {
  const api = useApi(learnApiRef);
  const [titles, setTitles] = useState(NONE);

  useEffect(() => {
    let gone = false;
    titlesOf(api).then(
      known => !gone && setTitles(known),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [api]);

  return useCallback(id => titles.get(id) ?? id.replace(/-/g, ' '), [titles]);
}
