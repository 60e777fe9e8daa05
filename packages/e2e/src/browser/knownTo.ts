import type { APIRequestContext } from '@playwright/test';

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
  const ask = async (path: string, token?: string) => {
    const response = await request.get(path, {
      headers: token ? { authorization: `Bearer ${token}` } : {},
    });
    if (!response.ok()) {
      throw new Error(`${path} answered ${response.status()}`);
    }
    return response.json();
  };
  const { backstageIdentity } = await ask('/api/auth/guest/refresh');
  const { token } = backstageIdentity;
  const [learn, catalog, search] = await Promise.all([
    ask('/api/learn/talks?limit=1', token),
    ask('/api/catalog/entities/by-query?filter=kind=talk&limit=0', token),
    // Before it has collected anything, the search has no index to look into, which is an error of its.
    ask('/api/search/query?term=platform&types%5B0%5D=talk', token).catch(
      () => ({ results: [] }),
    ),
  ]);
  return {
    learn: learn.totalItems,
    catalog: catalog.totalItems,
    search: search.results.length,
  };
}
