import type {
  DiscoverResponse,
  LearnApi,
} from '@lectern/backstage-plugin-learn-common';

const underWay = new WeakMap<LearnApi, Promise<DiscoverResponse>>();
const last = new WeakMap<LearnApi, DiscoverResponse>();

/**
 * Asks what there is to discover before the page that shows it is there, so
 * that the answer and the page's code are under way together. Asks once,
 * until the answer is taken.
 *
 * @internal
 */
export function askAhead(api: LearnApi): void {
  if (!underWay.has(api)) {
    const answer = api.discover();
    // Whoever takes it hears of the failure.
    answer.catch(() => {});
    underWay.set(api, answer);
  }
}

/**
 * What there is to discover: the answer that was asked for ahead, or else a
 * new one.
 *
 * @internal
 */
export async function discover(
  api: LearnApi,
  signal: AbortSignal,
): Promise<DiscoverResponse> {
  const asked = underWay.get(api);
  underWay.delete(api);
  const answer = await (asked ?? api.discover({ signal }));
  last.set(api, answer);
  return answer;
}

/**
 * The last answer, to be shown until there is a newer one.
 *
 * @internal
 */
export function lastDiscovered(api: LearnApi): DiscoverResponse | undefined {
  return last.get(api);
}
