import { createHash } from 'node:crypto';
import { slug } from './normalise';
import { remembered } from '../remembered';

/** Longest name the Backstage catalog accepts. */
const MAX_NAME = 63;
const HASH_LENGTH = 7;

/** Cuts a slug at a hyphen, or hard where its first word alone is too long. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  const hyphen = cut.lastIndexOf('-');
  return (hyphen > 0 ? cut.slice(0, hyphen) : text.slice(0, length)).replace(
    /-+$/,
    '',
  );
}

/**
 * A catalog entity name: slug of the title and a short hash of the key. The same title and key always give the same name.
 *
 * @param title - What a person calls it; gives the readable part (`talk` where it has no Latin letters or digits).
 * @param key - What tells it from others of the same title.
 * @returns At most 63 characters of `a-z`, `0-9` and `-`, beginning and ending with a letter or digit.
 * @public
 */
export function entityName(title: string, key: string): string {
  const hash = createHash('sha256')
    .update(key, 'utf8')
    .digest('hex')
    .slice(0, HASH_LENGTH);
  const readable = shorten(slug(title), MAX_NAME - HASH_LENGTH - 1) || 'talk';
  return `${readable}-${hash}`;
}

/**
 * A name without hash, for things whose title alone tells them apart; null where the title does not give one.
 *
 * @internal
 */
export const plainName: (title: string) => string | null = remembered(title => {
  const readable = slug(title);
  return readable.length > 0 && readable.length <= MAX_NAME ? readable : null;
});

/**
 * Whether the catalog accepts the text as an entity name of ours.
 *
 * @internal
 */
export function isEntityName(name: string): boolean {
  return (
    name.length <= MAX_NAME && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name)
  );
}
