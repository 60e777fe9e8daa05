import { MANY_TALKS } from '../grammar/proseWords';
import { capitalShare, looksLikeTitle } from '../grammar/titles';
import { wordCount } from '../grammar/wordCount';
import type { PassageOf } from '../passages';
import type { Stance } from '../section';
import { itemsOf } from './items';
import type { DocumentFacts } from './types';

/** "Ignite Talks (each 5 minutes)", "October 29 Sessions", "Talks I attended": what the heading right above says is that talks are listed. */
const HEADS_TALKS = new RegExp(
  `^[^:]*?(?<!\\p{L})${MANY_TALKS}(?!\\p{L})[^:]*$`,
  'iu',
);
/** Longer headings say more. */
const MOST_WORDS = 6;
const FEW = 3;

function headsTalks(heading: string): boolean {
  const said = heading.replace(/\s*\([^()]*\)/g, '');
  return wordCount(said) <= MOST_WORDS && HEADS_TALKS.test(said);
}

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
    !headsTalks(heading)
  )
    return stance;
  const titles = itemsOf(node, facts.year).flatMap(({ entry, inline }) =>
    entry &&
    (looksLikeTitle(entry.title) ||
      (entry.evidence.marked && entry.titleAt.end >= inline.text.length - 1))
      ? [entry]
      : [],
  );
  const clear = titles.filter(
    ({ title, speakers, evidence }) =>
      speakers.length > 0 ||
      (wordCount(title) > 2 && (capitalShare(title) >= 0.6 || evidence.marked)),
  );
  return titles.length * 5 >= node.children.length * 4 &&
    clear.length * 5 >= node.children.length * 2
    ? 'list'
    : stance;
}
