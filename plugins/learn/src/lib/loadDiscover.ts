type DiscoverModule = typeof import('../components/DiscoverPage');

let loaded: DiscoverModule | undefined;

/**
 * Loads the code of Discover. Where it is loaded already, or under way, that
 * is what it gives.
 *
 * @internal
 */
export async function loadDiscover(): Promise<DiscoverModule> {
  loaded = await import('../components/DiscoverPage');
  return loaded;
}

/**
 * The code of Discover where it is loaded: to be drawn at once, while that
 * which is waited for is drawn a while later even if it is there.
 *
 * @internal
 */
export function loadedDiscover(): DiscoverModule | undefined {
  return loaded;
}

/**
 * Begins to load the code of Discover, which whoever shows it waits for, and
 * hears of its failure.
 *
 * @internal
 */
export function loadDiscoverAhead(): void {
  loadDiscover().catch(() => {});
}

/**
 * Whether an address is that of Discover, or leads there.
 *
 * @param learn - where Learn is, with the path of the app itself before it: `/portal/learn`
 *
 * @internal
 */
export function leadsToDiscover(
  learn: string,
  address: { pathname: string; search: string },
): boolean {
  const path = address.pathname.replace(/\/$/, '');
  return (path === learn && !address.search) || path === `${learn}/discover`;
}
