import type { List, ListItem } from 'mdast';
import { readMediaAddress } from '../../media';
import { isEmptySlot } from '../grammar/betweenTalks';
import { isDayHeading } from '../grammar/days';
import { leadingTime } from '../grammar/times';
import { inlineText } from '../inline';
import { keyOf } from '../keyOf';
import type { PassageOf } from '../passages';
import { peopleListed } from '../readers/headingBelow';
import { withItemBelow } from '../readers/itemBelow';
import { itemsOf } from '../readers/items';
import { isOtherThing } from '../readers/otherThings';
import { withEventBehind } from '../readers/statedEvent';
import type { DocumentFacts, Found } from '../readers/types';
import { isListOfVenues } from '../readers/venues';
import { type EntryMember, entryMember, foundMember } from './entries';
import { isListOfTalks, weighPlace } from './weigh';

/** Nested deeper, nothing is listed that is heard of. */
const DEEPEST = 3;

/** Blocks of an item among which its recording stands. */
const MEDIA_WITHIN = 6;

function hasMediaBelow({ children }: ListItem): boolean {
  return children
    .slice(1, MEDIA_WITHIN)
    .flatMap(block =>
      block.type === 'list'
        ? block.children.slice(0, MEDIA_WITHIN).flatMap(one => one.children)
        : [block],
    )
    .some(
      block =>
        block.type === 'paragraph' &&
        inlineText(block.children).spans.some(
          ({ url }) => url !== undefined && readMediaAddress(url) !== null,
        ),
    );
}

/** What a list holds that can be a talk, and how many items might have been one. */
interface Members {
  members: EntryMember[];
  of: number;
}

/** What stands behind the time that a text begins with. */
function saidAt(text: string): string | undefined {
  const time = leadingTime(text);
  return time?.start ? text.slice(time.length).trim() : undefined;
}

/** "10:45-11:00 break". */
function isBreakAt(text: string): boolean {
  const said = saidAt(text);
  return said !== undefined && isEmptySlot(said, false);
}

/** As few talks of its own make a list below an item more than notes on that item. */
const LEAST_BELOW = 2;

function membersOf(list: List, facts: DocumentFacts, depth = 0): Members {
  if (facts.isOwnPage && isListOfVenues(list, facts, depth > 0))
    return { members: [], of: 0 };
  const items = itemsOf(list, facts.year);
  const all: Members = {
    of: items.filter(
      ({ entry, when, inline }) =>
        !when &&
        (entry
          ? !isEmptySlot(entry.title, entry.speakers.length > 0)
          : !isBreakAt(inline.text)),
    ).length,
    members: [],
  };
  for (const item of items) {
    const { entry, inline, node, below, nested } = item;
    const member =
      entry && !isOtherThing(item)
        ? entryMember(
            {
              entry,
              inline,
              node,
              below,
              offset: 0,
              mediaBelow: hasMediaBelow(node),
            },
            facts,
          )
        : undefined;
    if (member) all.members.push(member);
    for (const inner of depth < DEEPEST ? nested : []) {
      if (member && peopleListed(inner).length > 0) continue;
      const { members, of } = membersOf(inner, facts, depth + 1);
      if (member && members.length < LEAST_BELOW) continue;
      all.members.push(...members);
      all.of += of;
    }
  }
  return all;
}

/** The same words in several lists, and nothing beside them: parts that each section has. */
function saysAgain(members: readonly EntryMember[]): boolean {
  const titles = new Set(members.map(({ entry }) => keyOf(entry.title)));
  return (
    titles.size < members.length &&
    members.every(({ named, media }) => !named && !media)
  );
}

/** What a day with its times and breaks counts where nothing says of which event it is. */
const A_PROGRAMME = 2;

/** "Friday 5 October": times from end to end, a break among them. */
function isProgrammeOfDay(
  { node, headings }: PassageOf<'list'>,
  { year }: DocumentFacts,
): boolean {
  if (!isDayHeading(headings[headings.length - 1] ?? '')) return false;
  const items = itemsOf(node, year);
  const timed = items.filter(({ inline }) => saidAt(inline.text));
  return (
    timed.length * 2 > items.length &&
    timed.some(({ inline }) => isBreakAt(inline.text))
  );
}

/**
 * Items of the lists in one place, "2016" › list, "2017" › list, that are talks for what most of them show.
 *
 * @param passages - lists below headings of one depth
 * @internal
 */
export function itemsThatAreTalks(
  passages: readonly PassageOf<'list'>[],
  facts: DocumentFacts,
): Map<PassageOf<'list'>, Found[]> {
  const read = passages.map(passage => {
    const said = weighPlace(passage.section, passage.headings, facts);
    const isProgramme = said === 0 && isProgrammeOfDay(passage, facts);
    return {
      passage,
      ...membersOf(passage.node, facts),
      isProgramme,
      place: isProgramme ? A_PROGRAMME : said,
    };
  });
  const talks = new Map<PassageOf<'list'>, Found[]>();
  const all = read.filter(({ place }) => place > -2);
  const pooled = all.flatMap(({ members }) => members);
  const isRefrain = saysAgain(pooled);
  const size = all.reduce((sum, { of }) => sum + of, 0);
  for (const { passage, members, of, place, isProgramme } of all) {
    const alone = members.length * 5 >= of * 3 && isListOfTalks(members, place);
    const together =
      place > 0 &&
      !isRefrain &&
      pooled.length * 5 >= size * 3 &&
      pooled.length > 2 &&
      isListOfTalks(pooled, place);
    if (!alone && !together) continue;
    const judged = alone ? members : pooled;
    const mostNamed =
      judged.filter(one => one.named).length * 2 > judged.length;
    const taken = members.filter(
      one => one.named || !(mostNamed || isProgramme),
    );
    if (taken.length > 0)
      talks.set(
        passage,
        taken.map(one => {
          const { inline, entry, node } = one;
          const found = withEventBehind(
            foundMember(one, facts, 'list-item'),
            inline,
            entry.titleAt.end,
            facts,
          );
          return node.type === 'listItem'
            ? withItemBelow(found, node, false, facts)
            : found;
        }),
      );
  }
  return talks;
}
