import { eventsIn } from '../../events';
import { isPersonName, speakersAt } from '../../people';
import { ACTS } from '../grammar/acts';
import { isPageLink } from '../grammar/candidates';
import type { Entry } from '../grammar/entry';
import { isEventName } from '../grammar/eventNames';
import { isElsewhere } from '../grammar/mediaMarks';
import { capitalShare } from '../grammar/titles';
import { PLACE_WORD, WHEN_SAID } from '../grammar/words';
import type { Item } from './listEvidence';

/** "Ada Example with a session on …". */
const WITH = /^\s+(?:with|avec|dans|mit|con)\s/iu;

/** "Title | by Name", "Title (site.com)": how links to articles are written. */
const SITE_BEHIND =
  /\|\s*(?!(?:slides?|videos?|recording|youtube|code|demo)$)(?:by\s+\p{Lu}|medium\b|[\p{Lu}][\p{L} ]+$)|\((?:[a-z0-9-]+\.)+[a-z]{2,}\)\s*$/iu;
const NO_TALK =
  /\b(?:recap|wrap-?up|trip report|(?:key|top \d+|my) takeaways|highlights|round-?up|blog(?: post)?|podcast|newsletter|episode|white ?paper|book|documentation|tutorial series|github repo(?:sitory)?)\b/iu;

/** An article, a book, a podcast: what is called so, or stands on a site of such. @internal */
export function isWriting({ entry, inline }: Item): boolean {
  const called = entry?.evidence.marked
    ? inline.text.slice(0, entry.titleAt.end + 12)
    : inline.text;
  return SITE_BEHIND.test(inline.text) || NO_TALK.test(called);
}

/** The title links to a post, a repository, an encyclopedia: things a list names beside talks. @internal */
export function leadsElsewhere({ entry, inline }: Item): boolean {
  return inline.spans.some(
    span =>
      entry !== undefined &&
      span.url !== undefined &&
      span.start < entry.titleAt.end &&
      span.end > entry.titleAt.start &&
      isElsewhere(span.url),
  );
}

/** "Ada Example (Rope)", "Ada Example (Rope): she is one of …": somebody, and what for. */
const KNOWN_FOR = /^(.{4,40}?)\s*\([^()]{1,60}\)(?=\s*(?:$|[:：]))/u;

/** "Ada Example - Principal Engineer, Acme", "Ada Example on her library": somebody, but no title. @internal */
export function isPerson({ title, speakers }: Entry): boolean {
  const handles =
    speakers.length > 0 && speakers.every(({ name }) => !name.includes(' '));
  if (handles && isPersonName(title.replace(/\s*\(@[\w-]+\)$/, '')))
    return true;
  const known = KNOWN_FOR.exec(title)?.[1];
  if (known && isPersonName(known)) return true;
  if (speakers.length > 0) return false;
  const [head] = title.split(/\s[-–—:]\s|\s(?:on|about|über|sur|sobre)\s/u);
  const acting = speakersAt(title, 0);
  return (
    (head !== title && isPersonName(head)) ||
    (acting !== undefined &&
      (ACTS.test(title.slice(acting.end)) ||
        WITH.test(title.slice(acting.end))))
  );
}

/** "[Acme](…) gave away …", "**Come early** to the …": words set apart that a sentence goes on from. @internal */
export function isSubject({ entry, inline }: Item): boolean {
  if (!entry?.evidence.marked || entry.evidence.talkLink) return false;
  if (!/^\s+\p{Ll}/u.test(inline.text.slice(entry.titleAt.end))) return false;
  return (
    entry.title.split(' ').length < 3 ||
    (!entry.evidence.speakers && capitalShare(entry.title) < 0.6)
  );
}

/** Nothing but the name of an event. @internal */
export function isEventOnly(title: string): boolean {
  const [event] = eventsIn(title);
  return (
    Boolean(event) &&
    (event.end - event.start > title.length * 0.75 ||
      (event.start === 0 && !event.guessed && isEventName(title)))
  );
}

/** "Date: …", "Attendees (so far): 25": facts about an evening. @internal */
export const OF_EVENT = new RegExp(
  `^(?:${WHEN_SAID}|(?:${PLACE_WORD}|attendees|registrations?|meetup link|(?:\\p{L}+ )?sponsors?|hosted by|organi[sz]ers?)(?: \\([^()]{1,40}\\))?\\s*:)`,
  'iu',
);

/** "Slides at SomeHost", "Lien vidéo": links of a talk named above. @internal */
export const MEDIA_ONLY =
  /^(?:slides?|videos?|vidéos?|vídeos?|recordings?|liens?(?: vidéos?)?|enlaces?|folien)(?:\s+(?:at|on|auf|sur|en|no)(?!\p{L}).{0,40})?$/iu;

/** Whether an item is surely something else than a talk, whatever stands around it: an article, somebody, a link to a page. @internal */
export function isOtherThing(item: Item): boolean {
  const { entry } = item;
  return (
    !entry ||
    isEventOnly(entry.title) ||
    isPerson(entry) ||
    isSubject(item) ||
    (isWriting(item) && !entry.evidence.affiliated) ||
    leadsElsewhere(item) ||
    (entry.evidence.marked && isPageLink(entry.title))
  );
}
