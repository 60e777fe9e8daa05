import { languageTagOf, textOf } from '../document/values';
import type { Speaker } from '../model';
import { fold, words } from '../resolve/normalise';
import type { ScheduledEvent, Session } from './Session';

/** Codes of the languages talks are given in, for their names in English and in themselves. */
const LANGUAGES =
  'ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv ms nb nl no pl pt ro ru sk sl sr sv ta th tr uk vi zh'.split(
    ' ',
  );

const LANGUAGE_NAMES = new Map(
  LANGUAGES.flatMap(code =>
    ['en', code].flatMap(locale => {
      const name = new Intl.DisplayNames([locale], { type: 'language' }).of(
        code,
      );
      return name ? [[fold(name), code] as const] : [];
    }),
  ),
);

/**
 * The language of a session, from a tag (`de-AT`) or a name (`German`, `Deutsch`). Null for several, `de, en`: the talk is
 * in one of them, or in both.
 *
 * @internal
 */
export function languageOf(value: unknown): string | null {
  const text = textOf(value);
  if (!text || text.length > 60) return null;
  return (
    LANGUAGE_NAMES.get(fold(text).replace(/\s*\(.*\)$/, '')) ??
    (text.length <= 12 ? languageTagOf(text) : null)
  );
}

/** In words, and in the numbers of Microsoft's conferences: 100 introductory, 200 intermediate, 300 advanced, 400 expert. */
const LEVELS: Array<[RegExp, NonNullable<Session['level']>]> = [
  [
    /^(?:(?:level|l) ?)?100$|\b(?:beginners?|novices?|introductory|intro|basic|basics|entry|einsteiger|anfanger|debutants?|principiantes?|inicial|basico|iniciante|principiante|base)\b/,
    'beginner',
  ],
  [
    /^(?:(?:level|l) ?)?200$|\b(?:intermediate|medium|mid|fortgeschrittene?|intermediaire|intermedio|intermediario)\b/,
    'intermediate',
  ],
  [
    /^(?:(?:level|l) ?)?[345]00$|\b(?:advanced|experts?|experte[nr]?|avance|avanzado|avancado|avanzato|confirme)\b/,
    'advanced',
  ],
];

/**
 * Whom a session is made for, from the words of its source: `Introductory and overview`, `Level 300`, `Fortgeschrittene`.
 * Null where it says nothing of it, or everybody: `Any`, `Beginner to Advanced`.
 *
 * @internal
 */
export function levelOf(value: unknown): Session['level'] {
  const text = textOf(value);
  if (!text || text.length > 60) return null;
  const folded = fold(text);
  const levels = LEVELS.filter(([pattern]) => pattern.test(folded));
  return levels.length === 1 ? levels[0][1] : null;
}

/** What stands where a speaker will, or where nobody does. */
const NOBODY =
  /^(?:tba|tbd|tbc|t\.b\.[acd]\.?|n\.?\s?n\.?|n\/a|none|nobody|unknown|various|various speakers|several|anonymous|to be (?:announced|confirmed|defined)|speakers? (?:tba|tbd)|(?:the )?(?:speakers?|moderator|panel|everyone|all|you|vous(?: \/ you)?)|\?+|[-–—.*]+)$/i;

/** Names of people, with all that may stand beside them. */
const LONGEST_NAME = 200;

/** How people want to be spoken of, `(he/him)`, `(DE: sie/ihr EN: she/her)`, or brackets left empty; part of no name. */
const PRONOUNS =
  /\s*[([](?:[^()[\]]{0,60}(?<!\p{L})(?:he|she|they|them|it|its|xe|ze|sie|er|ihm|ihr|ihro|dey|elle|iel|any|beliebig|none|keine)(?!\p{L})[^()[\]]{0,60}|[^\p{L}\p{N}()[\]]*)[)\]]/iu;
/** What somebody does in a session beside speaking, `(moderator)`. */
const PART =
  /\s*[([]\s*((?:co-?)?(?:moderator(?:in)?|moderation|host|chair|panell?ist|facilitator|organi[sz]er))\s*[)\]]\s*$/iu;

/**
 * The people a schedule names as the speakers of a session, each once; what stands for nobody, and mail addresses in place
 * of names, are left out.
 *
 * @internal
 */
export function speakersNamed(people: readonly Speaker[]): Speaker[] {
  const distinct = new Map<string, Speaker>();
  for (const { name, organization, role } of people) {
    if (name.length > LONGEST_NAME) continue;
    const written = name
      .replace(/\s*[<(]?\S+@\S+\.\S+[>)]?/g, ' ')
      .replace(PRONOUNS, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const part = PART.exec(written)?.[1].toLowerCase();
    const given = written.replace(PART, '').trim();
    if (!/[\p{L}\p{N}]/u.test(given)) continue;
    if (NOBODY.test(given)) continue;
    const key = words(given).join(' ') || given;
    if (!distinct.has(key)) {
      const does = role ?? part;
      distinct.set(key, {
        name: given,
        organization,
        ...(does && { role: does }),
      });
    }
  }
  return [...distinct.values()];
}

/** People of whom only the names are known. @internal */
export function speakersOf(names: readonly string[]): Speaker[] {
  return speakersNamed(names.map(name => ({ name, organization: null })));
}

/**
 * An event of which a schedule says nothing.
 *
 * @internal
 */
export const UNKNOWN_EVENT: Readonly<ScheduledEvent> = {
  title: null,
  startDate: null,
  endDate: null,
  timezone: null,
  location: null,
  website: null,
  playlist: null,
};

/**
 * A session of which nothing is said yet but its title: what a reader does not fill in is not known.
 *
 * @internal
 */
export function emptySession(title: string, rule: string): Session {
  return {
    id: null,
    externalIds: [],
    title,
    subtitle: null,
    abstract: null,
    speakers: [],
    kind: null,
    isService: false,
    isCancelled: false,
    day: null,
    start: null,
    startsAt: null,
    duration: null,
    room: null,
    track: null,
    language: null,
    level: null,
    url: null,
    links: [],
    media: [],
    line: null,
    rule,
  };
}
