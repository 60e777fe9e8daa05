import type { TalkType } from '../model';

/**
 * What the address of a session on sched.com says.
 *
 * @public
 */
export interface SchedLink {
  /** The session's short id, `1YFdf`; unique across sched. */
  id: string;
  /** `sched:1YFdf`. */
  externalId: string;
  /** The schedule it belongs to, `kccnceu2024`; null for short addresses. */
  schedule: string | null;
  /** Words of the address: title, speakers and companies without accents and punctuation. Without the type's prefix. */
  words: string[];
  /** What the prefix of the address says. */
  type: TalkType | null;
}

const ADDRESS =
  /^https?:\/\/(?:(?:([a-z0-9-]+)\.)?sched\.com\/event\/([A-Za-z0-9]+)(?:\/([^?#/]*))?|sched\.co\/([A-Za-z0-9]+))\/?(?:[?#].*)?$/i;

/** How schedules mark kinds of talks at the start of a title; "cl" stands for "community lightning". */
const PREFIXES: Array<[RegExp, TalkType]> = [
  [/^(?:[a-z]{2,3}-)?lightning-talks?-/, 'lightning'],
  [/^(?:sponsored-)?keynote(?:-session)?-/, 'keynote'],
  [/^(?:sponsored-)?panel(?:-discussion)?-/, 'panel'],
  [/^fireside-chat-/, 'fireside'],
  [/^(?:hands-on-)?workshop-/, 'workshop'],
  [/^tutorial-/, 'tutorial'],
  [/^(?:sponsored-)?demo(?:-session|-theater)?-/, 'demo'],
];

/**
 * Reads an address of sched.com: `https://{schedule}.sched.com/event/{id}/{slug}`, and the short `https://sched.co/{id}`
 * that leads to the same session.
 *
 * @public
 */
export function readSchedLink(url: string): SchedLink | undefined {
  const match = ADDRESS.exec(url.trim());
  if (!match) return undefined;
  const [, schedule, longId, slug, shortId] = match;
  const id = longId ?? shortId;
  const text = (slug ?? '').toLocaleLowerCase('en');
  const prefix = PREFIXES.find(([pattern]) => pattern.test(text));
  const words = (prefix ? text.replace(prefix[0], '') : text)
    .split('-')
    .filter(Boolean);
  return {
    id,
    externalId: `sched:${id}`,
    schedule:
      schedule && schedule !== 'www' ? schedule.toLocaleLowerCase('en') : null,
    words,
    type: prefix?.[1] ?? null,
  };
}

/** A text as sched writes it in addresses: accents folded, punctuation gone. @internal */
export function schedWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .toLocaleLowerCase('en')
    .replace(/['’"“”.]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/**
 * Whether the words of an address hold a text, word by word and in order.
 *
 * @internal
 */
export function holdsWords(
  link: Pick<SchedLink, 'words'>,
  text: string,
): boolean {
  const words = schedWords(text);
  if (words.length === 0) return false;
  return ` ${link.words.join(' ')} `.includes(` ${words.join(' ')} `);
}
