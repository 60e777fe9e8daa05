import type { Nodes } from 'mdast';
import { eventsIn } from '../../events';
import { isPersonName } from '../../people';
import { isEmptySlot } from '../grammar/betweenTalks';
import { dayIn } from '../grammar/days';
import type { Entry } from '../grammar/entry';
import { isTalkUrl } from '../grammar/mediaMarks';
import { capitalShare, looksLikeTitle } from '../grammar/titles';
import { wordCount } from '../grammar/wordCount';
import { SPEAKERS_WORD, TITLE_WORD } from '../grammar/words';
import type { InlineText } from '../inline';
import type { Speaker } from '../../model';
import { foundFrom } from '../readers/found';
import type { DocumentFacts, Found } from '../readers/types';
import { HELD, IS_FACT, SAYS_ELSE, SAYS_TALKS } from './vocabulary';
import type { Signs } from './weigh';

/** An item, a line or a pair of lines that can be a talk. @internal */
export interface EntryMember extends Signs {
  entry: Entry;
  inline: InlineText;
  node: Nodes;
  /** Lines below the node's first one. */
  offset: number;
  below: string | null;
  /** All the words that were read, where they are more than `inline`. */
  text?: string;
  /** A recording or slides stand below it. */
  mediaBelow?: boolean;
}

/** Files of slides wherever they lie, and what people share them with. */
const SHARED_FILE =
  /^https?:\/\/(?:docs\.google\.com\/presentation|drive\.google\.com|www\.dropbox\.com|[^?#]+\.(?:pdf|pptx?|key|odp)(?:[?#]|$))/i;
/** "Title", "Speakers": what stands below or beside is called so. */
const IS_LABEL = new RegExp(
  `^(?:${TITLE_WORD}|${SPEAKERS_WORD})\\P{L}*$`,
  'iu',
);
/** Longer ones are told, not listed. */
const LONGEST = 500;

/** "Ada EXAMPLE @ada": a name with a handle, whatever its letters look like. */
function isHandles(speakers: readonly Speaker[], title: string): boolean {
  return (
    speakers.length > 0 &&
    speakers.every(({ name }) => !name.includes(' ')) &&
    title.split(' ').length < 4
  );
}

/** Quoted, or with the capitals of a title. */
function isWorded({
  entry: { title, titleAt },
  inline,
}: Pick<EntryMember, 'entry' | 'inline'>): boolean {
  return (
    /^["“«„]/u.test(inline.text.slice(titleAt.start - 1)) ||
    /^["“«„]/u.test(inline.text) ||
    capitalShare(title) >= 0.6
  );
}

/** What an entry shows; undefined where it cannot be a talk. @internal */
export function entryMember(
  given: Omit<EntryMember, keyof Signs>,
  facts: DocumentFacts,
): EntryMember | undefined {
  const { entry, inline, below } = given;
  const { evidence, title, speakers } = entry;
  const [event] = eventsIn(title);
  if (
    inline.text.length > LONGEST ||
    isPersonName(title) ||
    (!evidence.affiliated && IS_FACT.test(title)) ||
    IS_LABEL.test(title) ||
    (wordCount(title) < 2 && speakers.length > 0 && entry.titleAt.start > 8) ||
    (SAYS_ELSE.test(title) && wordCount(title) < 3) ||
    title.replace(SAYS_TALKS, '').trim().length < 3 ||
    isHandles(speakers, title) ||
    isEmptySlot(title, speakers.length > 0) ||
    (event && event.end - event.start > title.length * 0.7)
  )
    return undefined;
  if (!evidence.marked && !looksLikeTitle(title)) return undefined;
  const rest = `${inline.text.slice(entry.titleAt.end)} ${below ?? ''}`.slice(
    0,
    300,
  );
  return {
    ...given,
    titled: evidence.marked && wordCount(title) > 2 && isWorded(given),
    affiliated: evidence.affiliated,
    named: speakers.length > 0,
    media:
      evidence.mediaMark ||
      given.mediaBelow === true ||
      inline.spans.some(
        ({ url }) =>
          url !== undefined && (isTalkUrl(url) || SHARED_FILE.test(url)),
      ),
    timed: entry.start !== null || HELD.test(rest),
    placed:
      entry.event !== null ||
      entry.day !== null ||
      dayIn(rest, facts.year, facts.dayOrder) !== null ||
      eventsIn(rest).length > 0,
  };
}

/** The talk an entry is, read for what its peers are. @internal */
export function foundMember(
  { entry, inline, node, offset, below, text }: EntryMember,
  facts: DocumentFacts,
  rule: string,
): Found {
  const line = facts.context.lineOf(node);
  return foundFrom(
    entry,
    inline,
    {
      takeaway: below,
      line: line === null ? null : line + offset,
      rule: entry.start ? 'schedule' : rule,
      text,
    },
    facts,
  );
}

/** Whether the titles are different ones: rooms and days are said again and again. @internal */
export function areDistinct(members: readonly EntryMember[]): boolean {
  const titles = new Set(members.map(({ entry }) => entry.title));
  return titles.size * 4 >= members.length * 3;
}
