import { entityName } from './entityName';
import type { Entry } from './entries';
import { chooseEvent } from './chooseEvent';
import { chooseTitle } from './fields';

/**
 * What names a talk where nobody gave it a name: its title as shown, and a key of its folded title and its event, which
 * stays when the title is written otherwise.
 *
 * @param entries - The mentions of the talk, sorted by id.
 * @internal
 */
export function ownNameParts(entries: readonly Entry[]): {
  title: string;
  key: string;
} {
  const { value, entry } = chooseTitle(entries);
  const event = chooseEvent(entries)?.value;
  const title = entry.titles[0]?.core ?? value;
  return {
    title: value,
    key: ['talk', title, event?.series ?? '', event?.year ?? ''].join('|'),
  };
}

/**
 * The name that mentions of a talk give it by themselves.
 *
 * @internal
 */
export function ownName(entries: readonly Entry[]): string {
  const { title, key } = ownNameParts(entries);
  return entityName(title, key);
}
