import { ConflictError } from '@backstage/errors';
import type { SourceLoss } from '@lectern/backstage-plugin-learn-common';
import type { ReadDocument } from '@lectern/ingest';

/** Below this many, a source that an author shortens is no accident. */
const SMALL = 4;
const SMALLEST_SHARE = 0.5;

/**
 * How much is said.
 *
 * @internal
 */
export interface Extent {
  talks: number;
  events: number;
}

/** @internal */
export function extentOf(readings: ReadDocument[]): Extent {
  return readings.reduce(
    (sum, { mentions, events }) => ({
      talks: sum.talks + mentions.length,
      events: sum.events + events.length,
    }),
    { talks: 0, events: 0 },
  );
}

/**
 * How much of what was said is said still, there or elsewhere: what moves from one document to another is not lost.
 *
 * @param now - what the document says now
 * @param everywhere - what all changed documents say now
 *
 * @internal
 */
export function remainsOf(
  before: ReadDocument[],
  now: ReadDocument[],
  everywhere: ReadDocument[],
): Extent {
  const kept = (titlesOf: (document: ReadDocument) => string[]) => {
    const said = new Set(everywhere.flatMap(titlesOf));
    return before.flatMap(titlesOf).filter(title => said.has(title)).length;
  };
  const { talks, events } = extentOf(now);
  return {
    talks: Math.max(talks, kept(titlesOfTalks)),
    events: Math.max(events, kept(titlesOfEvents)),
  };
}

function titlesOfTalks({ mentions }: ReadDocument): string[] {
  return mentions.map(({ title }) => title);
}

function titlesOfEvents({ events }: ReadDocument): string[] {
  return events.map(({ title }) => title);
}

/**
 * What is lost where suddenly far less is said: a page without its content, a login form, an emptied folder. What we knew is
 * worth more than what a broken source does not say any more.
 *
 * @param options.mayEnd - few things may go altogether: whoever says so knows it
 * @returns null where nothing is lost that an author would not take out
 *
 * @internal
 */
export function lossOf(
  before: Extent,
  after: Extent,
  options: { mayEnd?: boolean } = {},
): SourceLoss | null {
  for (const what of ['talks', 'events'] as const) {
    const had = before[what];
    const has = after[what];
    const ended = had > 0 && has === 0 && !options.mayEnd;
    if (ended || (had >= SMALL && has < had * SMALLEST_SHARE)) {
      return { of: what, before: had, after: has };
    }
  }
  return null;
}

/**
 * A run was held back since it would have lost too much.
 *
 * @internal
 */
export class LossError extends ConflictError {
  readonly loss: SourceLoss;

  constructor(sourceId: string, loss: SourceLoss) {
    super(lossMessage('The source', sourceId, loss));
    this.loss = loss;
  }
}

/**
 * Says what would be lost, and how to accept it.
 *
 * @internal
 */
export function lossMessage(
  subject: string,
  sourceId: string,
  loss: SourceLoss,
): string {
  return `${subject} speaks of ${loss.after} ${loss.of} now; it spoke of ${
    loss.before
  }. What was known is kept. If the loss is right, accept it: POST /api/learn/sources/${encodeURIComponent(
    sourceId,
  )}/refresh with the body {"acceptLoss": true}.`;
}
