import type {
  DiscoverResponse,
  LearnApi,
} from '@lectern/backstage-plugin-learn-common';

interface Asked {
  /** Milliseconds since 1970. */
  at: number;
  answer: Promise<DiscoverResponse>;
  arrived?: DiscoverResponse;
}

/**
 * Milliseconds that the page waits for its answer at most, so that it is drawn
 * once, before it is drawn without.
 *
 * @internal
 */
export const LONGEST_WAIT = 200;

/** Milliseconds after which nobody takes an answer any more: it may be of another day. */
const FRESH = 60_000;

const asked = new WeakMap<LearnApi, Asked>();
const last = new WeakMap<LearnApi, DiscoverResponse>();

/** What was asked for ahead and is still worth to be taken. */
function askedFor(api: LearnApi): Asked | undefined {
  const ahead = asked.get(api);
  return ahead && Date.now() - ahead.at < FRESH ? ahead : undefined;
}

/**
 * Asks what there is to discover before the page that shows it is there, so
 * that the answer and the page's code are under way together. Asks once,
 * until the answer is taken.
 *
 * @internal
 */
export function askAhead(api: LearnApi): void {
  if (!askedFor(api)) {
    const ahead: Asked = { at: Date.now(), answer: api.discover() };
    ahead.answer.then(
      answer => {
        ahead.arrived = answer;
      },
      // Whoever takes it hears of the failure.
      () => {},
    );
    asked.set(api, ahead);
  }
}

/**
 * Waits until the answer that is under way is there, or has failed to come,
 * and no longer than {@link LONGEST_WAIT}. Nothing where none is under way.
 *
 * @internal
 */
export function waitForAnswer(
  api: LearnApi,
): (() => Promise<void>) | undefined {
  const ahead = askedFor(api);
  if (!ahead || ahead.arrived) {
    return undefined;
  }
  return () =>
    new Promise(done => {
      const over = setTimeout(done, LONGEST_WAIT);
      const settled = () => {
        clearTimeout(over);
        done();
      };
      ahead.answer.then(settled, settled);
    });
}

/**
 * The answer that was asked for ahead, where it is there and was not taken
 * yet: for the first drawing, which need not wait for it.
 *
 * @internal
 */
export function arrivedAhead(api: LearnApi): DiscoverResponse | undefined {
  return askedFor(api)?.arrived;
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
  const ahead = askedFor(api);
  asked.delete(api);
  const answer = await (ahead?.answer ?? api.discover({ signal }));
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
