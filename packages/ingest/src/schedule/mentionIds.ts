import { createHash } from 'node:crypto';
import { compare, words } from '../resolve/normalise';
import type { Session } from './Session';

function hash(...parts: unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify(['session', ...parts]))
    .digest('hex')
    .slice(0, 32);
}

/**
 * Ids for the mentions of a schedule's sessions. By the format's own id, so that a session that is given another title, day
 * or room keeps its mention; by its title where it has none. Where several share one, title, day, time and room tell them
 * apart, then all else, so that the order in which they stand does not matter.
 *
 * @returns one id for each session, all distinct
 *
 * @internal
 */
export function mentionIds(
  source: string,
  sessions: readonly Session[],
): string[] {
  const titleKey = ({ title }: Session) => words(title).join(' ') || title;
  /** From coarse to fine: each is only looked at where all before it are the same. */
  const finer: Array<(session: Session) => unknown> = [
    ({ title, id }) =>
      id ? ['id', id] : ['title', words(title).join(' ') || title],
    titleKey,
    ({ day, start, startsAt }) => [day, start, startsAt],
    ({ room }) => room,
    // Where it was read makes no difference.
    session => ({ ...session, line: null, fields: undefined }),
  ];
  const ids = new Array<string>(sessions.length);
  const settle = (indexes: number[], depth: number, path: unknown[]): void => {
    const groups = new Map<string, number[]>();
    for (const index of indexes) {
      const key = JSON.stringify(finer[depth](sessions[index]));
      const group = groups.get(key);
      if (group) group.push(index);
      else groups.set(key, [index]);
    }
    for (const [key, group] of [...groups].sort(([a], [b]) => compare(a, b))) {
      const below = depth > 0 && groups.size === 1 ? path : [...path, key];
      if (group.length === 1) ids[group[0]] = hash(source, ...below);
      else if (depth + 1 < finer.length) settle(group, depth + 1, below);
      // The same in everything: which is which makes no difference.
      else
        group.forEach((index, twin) => {
          ids[index] = hash(source, ...below, twin);
        });
    }
  };
  settle(
    sessions.map((_, index) => index),
    0,
    [],
  );
  return ids;
}
