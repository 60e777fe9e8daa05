import type {
  DiscoverResponse,
  LearnApi,
} from '@lectern/backstage-plugin-learn-common';

interface Asked {
  answer: Promise<DiscoverResponse>;
  arrived?: DiscoverResponse;
}

/**
 * Milliseconds that nobody waiting for a page notices.
 *
 * @internal
 */
export const MOMENT = 200;

const asked = new WeakMap<LearnApi, Asked>();
const last = new WeakMap<LearnApi, DiscoverResponse>();

/**
 * Asks what there is to discover before the page that shows it is there, so
 * that the answer and the page's code are under way together. Asks once,
 * until the answer is taken.
 *
 * @internal
 */
export function askAhead(api: LearnApi): void {
  if (!asked.has(api)) {
    const ahead: Asked = { answer: api.discover() };
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
 * Until the answer that was asked for ahead is there, or has failed to come,
 * and no longer than a moment. Nothing where none is under way.
 *
 * @internal
 */
export function momentForAnswer(api: LearnApi): Promise<void> | undefined {
  const ahead = asked.get(api);
  if (!ahead || ahead.arrived) {
    return undefined;
  }
  return new Promise(done => {
    const over = setTimeout(done, MOMENT);
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
  return asked.get(api)?.arrived;
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
  const ahead = asked.get(api);
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
