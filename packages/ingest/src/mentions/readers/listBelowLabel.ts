import { MANY_TALKS } from '../grammar/proseWords';
import { capitalShare, looksLikeTitle } from '../grammar/titles';
import { wordCount } from '../grammar/wordCount';
import type { PassageOf } from '../passages';
import type { Stance } from '../section';
import { itemsOf } from './items';
import type { DocumentFacts } from './types';

/** "Ignite Talks (each 5 minutes)": all that the heading right above says is that talks are listed. */
const HEADS_TALKS = new RegExp(
  `^\\P{L}*(?:\\p{L}+ )?${MANY_TALKS}\\P{L}*$`,
  'iu',
);
const FEW = 3;

/**
 * What the place of a list says of it. Below a heading that only says "talks", titles need no more than to be titles: if nearly
 * all items are, and enough of them look like nothing else.
 *
 * @internal
 */
export function stanceOfList(
  { node, lead, headings, section: { stance } }: PassageOf<'list'>,
  facts: DocumentFacts,
): Stance {
  const heading = (headings[headings.length - 1] ?? '').slice(0, 80);
  if (
    stance !== 'talks' ||
    facts.eventName === null ||
    (lead && /:\s*$/.test(lead)) ||
    node.children.length < FEW ||
    !HEADS_TALKS.test(heading.replace(/\s*\([^()]*\)/g, ''))
  )
    return stance;
  const titles = itemsOf(node, [], facts.year, []).flatMap(({ entry }) =>
    entry && looksLikeTitle(entry.title) ? [entry] : [],
  );
  const clear = titles.filter(
    ({ title, speakers }) =>
      speakers.length > 0 ||
      (wordCount(title) > 2 && capitalShare(title) >= 0.6),
  );
  return titles.length * 5 >= node.children.length * 4 &&
    clear.length * 5 >= node.children.length * 2
    ? 'list'
    : stance;
}
