import type { APIRequestContext } from '@playwright/test';
import { askAsGuest } from './askAsGuest';

/** How many talks each part of the portal knows. */
export interface KnownTalks {
  learn: number;
  catalog: number;
  /** Of the first page of results. */
  search: number;
}

/**
 * Asks a portal as guest how far it has come with its talks since it was started.
 *
 * @throws Error where the portal does not answer.
 */
export async function knownTo(request: APIRequestContext): Promise<KnownTalks> {
  const ask = await askAsGuest(request);
  type Total = { totalItems: number };
  const [learn, catalog, search] = await Promise.all([
    ask<Total>('/api/learn/talks?limit=1'),
    ask<Total>('/api/catalog/entities/by-query?filter=kind=talk&limit=0'),
    // Before it has collected anything, the search has no index to look into, which is an error of its.
    ask<{ results: unknown[] }>(
      '/api/search/query?term=platform&types%5B0%5D=talk',
    ).catch(() => ({ results: [] })),
  ]);
  return {
    learn: learn.totalItems,
    catalog: catalog.totalItems,
    search: search.results.length,
  };
}
