import type { List, ListItem, Paragraph } from 'mdast';
import type { Speaker } from '../../model';
import { readSpeakerList } from '../../people';
import { type Entry, readEntry } from '../grammar/entry';
import { isTalkUrl } from '../grammar/mediaMarks';
import { placeOptionsOf } from '../grammar/placeOptions';
import { whenHeading } from '../grammar/whenHeading';
import { wordCount } from '../grammar/wordCount';
import { inlineText, type InlineText, joinLines } from '../inline';
import { entryText } from '../linedText';
import { speakersStandingBelow } from './headingBelow';
import { wordsBelow } from './itemBelow';
import type { Item } from './listEvidence';

/** "[Practical Ropes - SomeCon 18](a recording)" reads like a person with a company, and is none. */
function leadsToTalk({ spans }: InlineText): boolean {
  return spans.some(
    span => span.start === 0 && span.url !== undefined && isTalkUrl(span.url),
  );
}

/** Plain text sets the speakers and the address of an item on lines of their own below it. */
function withLinesBelow(
  inline: InlineText,
  following: readonly Paragraph[],
): InlineText {
  let joined = inline;
  for (const paragraph of following) {
    const line = inlineText(paragraph.children);
    if (
      readSpeakerList(line.text) === undefined &&
      !/^https?:\/\/\S+$/.test(line.text)
    )
      break;
    joined = joinLines(joined, line);
  }
  return joined;
}

/** A line of a few words with notes listed below it: all of it is the title, "Less is more - an attempt". */
function headsNotes({ text }: InlineText, nested: readonly List[]): boolean {
  return nested.length > 0 && wordCount(text) < 16 && !/[.!]$/.test(text);
}

/** The entry with the speakers that stand around it, where it names none itself. */
function withSpeakers(
  entry: Entry | undefined,
  speakers: Speaker[],
): Entry | undefined {
  if (!entry || entry.speakers.length > 0 || speakers.length === 0)
    return entry;
  return {
    ...entry,
    speakers,
    evidence: {
      ...entry.evidence,
      speakers: true,
      affiliated: speakers.some(one => one.organization !== null),
    },
  };
}

/** How the items of a list are written, known from all of them. */
type Options = ReturnType<typeof placeOptionsOf> & { year: number | null };

function readItem(
  node: ListItem,
  inline: InlineText,
  people: Speaker[],
  options: Options,
): Item {
  const { speakersFirst, year } = options;
  const [, ...others] = node.children;
  const nested = others.filter((child): child is List => child.type === 'list');
  const said = readSpeakerList(inline.text);
  const named =
    nested.length > 0 ||
    (!leadsToTalk(inline) &&
      !speakersFirst &&
      said?.some(one => one.organization !== null))
      ? said
      : undefined;
  const when = nested.length > 0 ? whenHeading(inline, year) : undefined;
  return {
    node,
    inline,
    below: wordsBelow(others) || null,
    nested,
    when,
    people: named,
    entry:
      inline.text && !named && !when
        ? withSpeakers(
            readEntry(inline, {
              ...options,
              titleOnly: headsNotes(inline, nested),
            }),
            people.length > 0 ? people : speakersStandingBelow(others),
          )
        : undefined,
  };
}

/** The items of a list as it stands there by itself, by the year: several readers ask for them, and none changes them. */
const known = new WeakMap<
  List,
  Map<number | null, { items: Item[]; options: Options }>
>();

function itemsAlone(
  list: List,
  year: number | null,
): { items: Item[]; options: Options } {
  const ofList = known.get(list) ?? new Map();
  known.set(list, ofList);
  const before = ofList.get(year);
  if (before) return before;
  const inlines = list.children.map(({ children: [first] }) =>
    first?.type === 'paragraph' || first?.type === 'heading'
      ? entryText(first.children)
      : { text: '', spans: [] },
  );
  const options = { ...placeOptionsOf(inlines), year };
  const items = list.children.map((node, at) =>
    readItem(node, inlines[at], [], options),
  );
  ofList.set(year, { items, options });
  return { items, options };
}

/**
 * Reads the items of a list, each with what stands below it: the speakers of a title, or the titles of a speaker.
 *
 * @param following - paragraphs right behind the list
 * @param year - of the document
 * @param people - whom the item above the list names
 * @internal
 */
export function itemsOf(
  list: List,
  year: number | null,
  {
    following = [],
    people = [],
  }: { following?: readonly Paragraph[]; people?: Speaker[] } = {},
): readonly Item[] {
  const { items, options } = itemsAlone(list, year);
  return items.map((item, at) => {
    const inline =
      at === items.length - 1
        ? withLinesBelow(item.inline, following)
        : item.inline;
    return inline === item.inline && people.length === 0
      ? item
      : readItem(item.node, inline, people, options);
  });
}
