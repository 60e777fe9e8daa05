import { entityName, isEntityName, plainName } from './entityName';
import { compare } from './normalise';

/**
 * What is to be named.
 *
 * @internal
 */
export interface Nameable<T> {
  thing: T;
  title: string;
  /** Tells it from others of the same title, and stays the same when the title is written otherwise. */
  key: string;
  /** Tells it from others of the same key, where there are any. */
  id: string;
  /** Names it asks for, best first. */
  wanted: string[];
}

/**
 * Gives each thing a name of its own. The first that asks for a name gets it; who gets none of those it asked for is named
 * by its title, with a hash where `plain` is false or where the title alone does not tell it from others.
 *
 * @param things - In an order that does not depend on how they arrived.
 * @returns The name of each, and the names it asked for in vain.
 * @internal
 */
export function giveNames<T>(
  things: Array<Nameable<T>>,
  plain: boolean,
): Map<T, { name: string; others: string[] }> {
  const taken = new Set<string>();
  const named = new Map<T, { name: string; others: string[] }>();
  const take = (thing: T, name: string, others: string[]) => {
    taken.add(name);
    named.set(thing, { name, others: others.filter(o => o !== name) });
  };

  for (const { thing, wanted } of things) {
    const name = wanted.find(n => isEntityName(n) && !taken.has(n));
    if (name) take(thing, name, wanted);
  }
  const rest = things.filter(({ thing }) => !named.has(thing));
  const slugs = new Map<string, number>();
  for (const { title } of plain ? rest : []) {
    const readable = plainName(title);
    if (readable) slugs.set(readable, (slugs.get(readable) ?? 0) + 1);
  }
  for (const { thing, title, key, id } of [...rest].sort(
    (a, b) => compare(a.key, b.key) || compare(a.id, b.id),
  )) {
    const readable = plain ? plainName(title) : null;
    if (readable && slugs.get(readable) === 1 && !taken.has(readable)) {
      take(thing, readable, []);
      continue;
    }
    let name = entityName(title, key);
    if (taken.has(name)) name = entityName(title, `${key}|${id}`);
    for (let n = 2; taken.has(name); n += 1) {
      name = entityName(title, `${key}|${id}|${n}`);
    }
    take(thing, name, []);
  }
  return named;
}
