import type { BrowserContext, Request } from '@playwright/test';

/** What must not happen while somebody looks around. */
export interface Troubles {
  /** Errors in the console and uncaught ones, but for those that are tolerated. */
  errors: string[];
  /** Requests to hosts that are not the portal's. None of them leaves the machine. */
  strangers: Request[];
  /** Errors that a test brings about by itself: a backend that is down says so in the console. */
  tolerate(pattern: RegExp): void;
}

const isStranger = ({ protocol, hostname }: URL) =>
  protocol.startsWith('http') && hostname !== 'localhost';

/**
 * Notes every error and every request to others.
 *
 * @param standIn - what other hosts answer
 */
export async function watchTroubles(
  context: BrowserContext,
  standIn: string,
): Promise<Troubles> {
  const tolerated: RegExp[] = [];
  const errors: string[] = [];
  const strangers: Request[] = [];
  const note = (words: string) => {
    if (!tolerated.some(pattern => pattern.test(words))) errors.push(words);
  };
  context.on('console', message => {
    if (message.type() === 'error') {
      note(`${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', error => note(String(error.error())));
  await context.route(isStranger, route => {
    strangers.push(route.request());
    return route.fulfill({ contentType: 'text/html', body: standIn });
  });
  return {
    errors,
    strangers,
    tolerate: pattern => void tolerated.push(pattern),
  };
}
