import type { List } from 'mdast';
import { isEmptySlot } from '../grammar/betweenTalks';
import type { PassageOf } from '../passages';
import { itemsOf } from '../readers/items';
import { isOtherThing } from '../readers/listEvidence';
import type { DocumentFacts, Found } from '../readers/types';
import { type EntryMember, entryMember, foundMember } from './entries';
import { isListOfTalks, weighPlace } from './weigh';

/** Nested deeper, nothing is listed that is heard of. */
const DEEPEST = 3;

function membersOf(
  list: List,
  facts: DocumentFacts,
): { members: EntryMember[]; of: number } {
  const items = itemsOf(list, [], facts.year, []);
  return {
    of: items.filter(
      ({ entry, when }) =>
        !when &&
        (!entry || !isEmptySlot(entry.title, entry.speakers.length > 0)),
    ).length,
    members: items.flatMap(item => {
      const { entry, inline, node, below } = item;
      return entry && !isOtherThing(item)
        ? entryMember({ entry, inline, node, below, offset: 0 }, facts) ?? []
        : [];
    }),
  };
}

function listsIn(list: List, depth: number): List[] {
  return [
    list,
    ...(depth < DEEPEST
      ? list.children.flatMap(({ children }) =>
          children
            .filter((child): child is List => child.type === 'list')
            .flatMap(child => listsIn(child, depth + 1)),
        )
      : []),
  ];
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
    const lists = listsIn(passage.node, 0).map(list => membersOf(list, facts));
    return {
      passage,
      members: lists.flatMap(({ members }) => members),
      of: lists.reduce((sum, { of }) => sum + of, 0),
      place: weighPlace(passage.section, passage.headings, facts),
    };
  });
  const talks = new Map<PassageOf<'list'>, Found[]>();
  const all = read.filter(({ place }) => place > -2);
  const pooled = all.flatMap(({ members }) => members);
  const size = all.reduce((sum, { of }) => sum + of, 0);
  for (const { passage, members, of, place } of all) {
    const alone = members.length * 5 >= of * 3 && isListOfTalks(members, place);
    const together =
      place > 0 &&
      pooled.length * 5 >= size * 3 &&
      pooled.length > 2 &&
      isListOfTalks(pooled, place);
    if (!alone && !together) continue;
    const judged = alone ? members : pooled;
    const mostNamed =
      judged.filter(one => one.named).length * 2 > judged.length;
    const taken = members.filter(one => one.named || !mostNamed);
    if (taken.length > 0)
      talks.set(
        passage,
        taken.map(one => foundMember(one, facts, 'list-item')),
      );
  }
  return talks;
}
