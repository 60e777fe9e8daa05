import type { List, ListItem, Paragraph } from 'mdast';
import { reasonOf } from '../../explain';
import type { Speaker } from '../../model';
import { isDayHeading } from '../grammar/days';
import { saysItIsTalk } from '../grammar/entryOpening';
import { speakersNamedInside } from '../grammar/namedInside';
import { weighPlace } from '../groups/weigh';
import { inlineText, textOf } from '../inline';
import { looksLikeTitle } from '../grammar/titles';
import { typeOfLabel } from '../grammar/talkTypes';
import type { PassageOf } from '../passages';
import type { Stance } from '../section';
import { isTeamMeeting } from '../teamMeeting';
import { eventBeside, foundFrom } from './found';
import { peopleListed } from './headingBelow';
import { heldThen, withItemBelow } from './itemBelow';
import { itemsOf } from './items';
import { stanceOfList } from './listBelowLabel';
import {
  accepts,
  type Around,
  isAttributed,
  isStrong,
  isSureAlone,
  type Item,
  tellsOfTalks,
} from './listEvidence';
import { sentencesOf } from './sentence';
import { withEventBehind } from './statedEvent';
import type { DocumentFacts, Found, PassageReader } from './types';
import { atPlaces, isGivenAtPlaces, isListOfVenues, withVenue } from './venues';

/** Where this many items say that they are talks, and most do, the others are something else: "After that, lunch". */
const FEWEST_LABELS = 3;

function readItems(
  list: List,
  stance: Stance,
  around: Around,
  facts: DocumentFacts,
  following: readonly Paragraph[] = [],
  people: Speaker[] = [],
): Found[] {
  const items = itemsOf(list, facts.year, { following, people });
  const { atEvent } = around;
  const strong = items.filter(
    item =>
      (isStrong(item) &&
        (atEvent || stance !== null || isSureAlone(item, around))) ||
      (atEvent && isAttributed(item)),
  ).length;
  const coherent =
    stance !== 'other' &&
    stance !== 'notes' &&
    items.length > 1 &&
    strong * 2 >= items.length;
  const titled =
    items.filter(
      ({ entry }) => entry !== undefined && looksLikeTitle(entry.title),
    ).length *
      5 >=
    items.length * 3;
  const isLabelled = ({ inline: { text } }: Item) => saysItIsTalk(text);
  const mostSayTalk =
    items.filter(isLabelled).length >= FEWEST_LABELS &&
    items.filter(isLabelled).length * 2 > items.length;
  return items.flatMap(item => {
    const { entry, inline, node } = item;
    const line = facts.context.lineOf(node);
    const { when } = item;
    if (when) {
      const then = item.nested.flatMap(nested =>
        readItems(nested, stance, around, facts),
      );
      return heldThen(then, when, inline, line);
    }
    const headed =
      item.people && atEvent ? titleHeaded(item, stance) : undefined;
    if (headed) {
      const [talk] = readItems(
        headed.title,
        stance,
        around,
        facts,
        [],
        item.people,
      );
      const notes: ListItem = {
        ...item.node,
        children: [...item.node.children.slice(0, 1), headed.notes],
      };
      if (talk) return [withItemBelow(talk, notes, false, facts)];
    }
    if (item.people && headsTitles(item, stance) && atEvent) {
      return item.nested.flatMap(nested =>
        readItems(nested, stance, around, facts, [], item.people),
      );
    }
    if (entry && isGivenAtPlaces(item.nested, facts)) {
      const rule = 'list-item';
      const found = foundFrom(entry, inline, { line, rule }, facts);
      return [atPlaces(found, item.nested, facts)];
    }
    const told =
      stance === 'other' || !tellsOfTalks(item)
        ? []
        : sentencesOf(inline, line, stance ?? 'talks', facts);
    if (told.length > 0) return told;
    if (
      entry &&
      (!mostSayTalk || isLabelled(item) || isStrong(item)) &&
      accepts(
        item,
        stance === 'talks' && !titled ? null : stance,
        coherent,
        around,
      )
    ) {
      const found = foundFrom(
        entry,
        inline,
        {
          takeaway: item.below,
          line,
          rule: entry.start ? 'schedule' : 'list-item',
        },
        facts,
      );
      const talk = facts.isOwnPage
        ? withEventBehind(
            withVenue(found, inline, entry.titleAt.end, facts),
            inline,
            entry.titleAt.end,
            facts,
          )
        : found;
      const speakers =
        talk.speakers.length > 0
          ? talk.speakers
          : speakersNamedInside(talk.takeaway ?? '');
      const inner = item.nested
        .filter(nested => peopleListed(nested).length === 0)
        .flatMap(nested => readItems(nested, 'notes', around, facts));
      const event =
        talk.event ??
        (atEvent
          ? null
          : eventBeside(talk.takeaway?.slice(0, 250) ?? '', facts));
      const reasons = {
        ...talk.reasons,
        ...(speakers !== talk.speakers &&
          speakers.length > 0 && {
            speakers: reasonOf(
              'speakers-in-words-below',
              line,
              talk.takeaway,
              speakers[0].name,
            ),
          }),
        ...(event !== talk.event && {
          event: reasonOf('event-in-words-below', line, talk.takeaway),
        }),
      };
      return [
        withItemBelow(
          { ...talk, speakers, event, reasons },
          node,
          inner.length > 0,
          facts,
        ),
        ...inner,
      ];
    }
    const own =
      stance === 'other' ? [] : sentencesOf(inline, line, stance, facts);
    const innerStance: Stance =
      stance === 'notes' || stance === 'other'
        ? stance
        : stanceOfItem(item) ?? (headsItems(item) ? stance : null);
    return [
      ...own,
      ...item.nested.flatMap(nested =>
        readItems(nested, innerStance, around, facts),
      ),
    ];
  });
}

/** People with a title set apart right below them and notes behind it: the title alone. */
function titleHeaded(
  { nested }: Item,
  stance: Stance,
): { title: List; notes: List } | undefined {
  const [list] = nested;
  const [first, ...notes] = list?.children ?? [];
  const [line] = first?.children ?? [];
  if (stance !== 'list' && stance !== 'talks') return undefined;
  if (notes.length === 0 || line?.type !== 'paragraph') return undefined;
  const { text, spans } = inlineText(line.children);
  const isApart =
    /^["“«„][^"”»“]+["”»“]$/u.test(text) ||
    spans.some(
      ({ kind, start, end }) =>
        kind !== 'code' && start === 0 && end >= text.length,
    );
  return isApart && looksLikeTitle(text)
    ? {
        title: { ...list, children: [first] },
        notes: { ...list, children: notes },
      }
    : undefined;
}

/** People with one line below them: among talks, that is their title. */
function headsTitles({ nested }: Item, stance: Stance): boolean {
  return (
    (stance === 'list' || stance === 'talks') &&
    nested.every(list => list.children.length === 1)
  );
}

/** "Day 1", "Track A:", an item of a few words: what stands below it is of the kind the whole list is. */
function headsItems({ inline: { text } }: Item): boolean {
  return (
    !text ||
    isDayHeading(text) ||
    /:\s*$/.test(text) ||
    typeOfLabel(text) !== undefined ||
    text.split(' ').length < 5
  );
}

/** An item that only heads a list of its own: "Talks I liked:". */
function stanceOfItem(item: Item): Stance {
  const [first] = item.node.children;
  return first &&
    /\b(?:talks?|sessions?|keynotes?|presentations?)\b[^.]{0,30}:?\s*$/i.test(
      textOf(first),
    )
    ? 'talks'
    : null;
}

function aroundOf(
  { section, headings }: PassageOf<'list'>,
  facts: DocumentFacts,
): Around {
  return {
    atEvent: facts.eventName !== null,
    amongTalks:
      facts.opensWithTalks || weighPlace(section, headings, facts) > 0,
    isMeeting: isTeamMeeting(facts),
  };
}

/**
 * Reads the items of a list: "Title — Name, Org & Name, Org (video — slides) — what it was about" in all its orders.
 * An item is a talk by its own evidence, by what the list announces, or because most items around it are talks.
 *
 * @internal
 */
export const listItemReader: PassageReader<'list'> = {
  kind: 'list',
  read: (passage, facts) =>
    facts.isOwnPage &&
    isListOfVenues(passage.node, facts, passage.section.stance === 'notes')
      ? []
      : readItems(
          passage.node,
          stanceOfList(passage, facts),
          aroundOf(passage, facts),
          facts,
          passage.following,
        ),
};
