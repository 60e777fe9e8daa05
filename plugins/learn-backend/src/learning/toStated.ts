import type { Reference } from '@lectern/backstage-plugin-learn-common';
import type { DecisionBody } from '@lectern/ingest';
import type { KnownStatedDecision, StoredReading } from '../database';
import type { Resolved } from '../ingest';

/**
 * What the packs decide, the latest first. The library takes documents in the order of their sources.
 *
 * @internal
 */
export function toStated(
  { talks, idleDecisions }: Pick<Resolved, 'talks' | 'idleDecisions'>,
  readings: StoredReading[],
): KnownStatedDecision[] {
  const deciding = readings
    .filter(({ document }) => document.decisions?.length)
    .sort((a, b) => compare(a.document.source, b.document.source));
  if (deciding.length === 0) {
    return [];
  }
  const titles = new Map(
    talks.flatMap(({ name, previousNames, title }) =>
      [...previousNames, name].map((one): [string, Reference] => [
        one,
        { id: name, title },
      ]),
    ),
  );
  const idle = new Set(idleDecisions);
  const stated = new Map<string, KnownStatedDecision>();
  for (const { sourceId, document } of deciding) {
    for (const { decision, line } of document.decisions ?? []) {
      const { id, ...body } = decision;
      // Of the same document in two sources the later one counts
      stated.delete(id);
      stated.set(id, {
        id,
        body,
        sourceId,
        document: document.source,
        line,
        effect: idle.has(id) ? 'idle' : 'in-effect',
        about: talksOf(body).map(name => titles.get(name) ?? asNamed(name)),
      });
    }
  }
  return [...stated.values()].reverse();
}

function talksOf(body: DecisionBody): string[] {
  return 'talks' in body ? body.talks : [body.talk];
}

/** A talk that is not there is known by its name only. */
function asNamed(name: string): Reference {
  return { id: name, title: name };
}

/** By code points, as the library does. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
