import type { List, RootContent } from 'mdast';
import type { Entry } from '../grammar/entry';
import { isTalkUrl, TALK_PAGE, wordsOf } from '../grammar/mediaMarks';
import { ONE_TALK } from '../grammar/proseWords';
import { wordCount } from '../grammar/wordCount';
import { inlineText, textOf } from '../inline';
import { itemsOf } from '../readers/items';
import { stanceOf } from '../section';

/** Blocks below a heading that show whose it is. */
const NEAR = 6;

/** Whether most items of a list are talks with pages or recordings of their own. */
function listsLinkedTalks(list: List, year: number | null): boolean {
  const items = itemsOf(list, year);
  const linked = items.filter(
    ({ entry }) =>
      entry !== undefined &&
      entry.evidence.marked &&
      (entry.evidence.mediaMark || entry.evidence.talkLink) &&
      wordCount(entry.title) > 2,
  );
  return (
    linked.length * 2 > items.length &&
    (linked.length > 1 ||
      linked.some(
        ({ entry }) => entry?.evidence.mediaMark || entry?.evidence.speakers,
      ))
  );
}

/** Whether a list or a table below names talks of its own: the heading is theirs. @internal */
export function headsEntries(
  below: readonly RootContent[],
  year: number | null,
): boolean {
  return below.slice(0, NEAR).some((block, at) => {
    if (block.type === 'table') return true;
    if (block.type !== 'list') return false;
    if (listsLinkedTalks(block, year)) return true;
    if (block.children.length < 2) return false;
    const lead = below[at - 1];
    if (lead?.type === 'paragraph' && stanceOf(textOf(lead), true) === 'list')
      return true;
    const items = itemsOf(block, year);
    return (
      items.filter(
        ({ entry }) =>
          entry !== undefined &&
          entry.speakers.length > 0 &&
          wordCount(entry.title) > 2,
      ).length *
        2 >
      items.length
    );
  });
}

/** Whether the words below lead to the pages of several talks: their heading is none of them. */
function leadsToSeveral(below: readonly RootContent[]): boolean {
  const [first] = below;
  if (first?.type !== 'paragraph') return false;
  const pages = inlineText(first.children).spans.flatMap(({ url }) =>
    url !== undefined && TALK_PAGE.test(url)
      ? [url.replace(/[?#].*$/, '')]
      : [],
  );
  return new Set(pages).size > 2;
}

/** Right before what a talk is called: "gave a talk titled …". */
const CALLED = new RegExp(
  `(?<!\\p{L})(?:${ONE_TALK}[,:]?\\s+(?:(?:called|named|on)\\s+)?|(?:en)?titled:?\\s+)[“"]?$`,
  'iu',
);

/** Whether the words below introduce a talk by another title, which leads to it: "… gave a talk titled [Mending Ropes](…)". */
function introducesOther(
  below: readonly RootContent[],
  { title }: Entry,
): boolean {
  const known = new Set(wordsOf(title));
  return below.slice(0, 2).some(block => {
    if (block.type !== 'paragraph') return false;
    const { text, spans } = inlineText(block.children);
    return spans.some(({ kind, url, start, end }) => {
      if (kind !== 'link' || url === undefined || !isTalkUrl(url)) return false;
      const words = wordsOf(text.slice(start, end));
      return (
        words.length > 2 &&
        words.filter(word => known.has(word)).length * 2 < words.length &&
        CALLED.test(text.slice(Math.max(0, start - 60), start))
      );
    });
  });
}

/**
 * Whether what stands right below a heading are the links of other talks: a list of them, words that lead to several, or that
 * call one by its title.
 *
 * @param entry - what the heading says
 * @internal
 */
export function headsOtherTalks(
  below: readonly RootContent[],
  entry: Entry,
  year: number | null,
): boolean {
  return (
    below
      .slice(0, 2)
      .some(block => block.type === 'list' && listsLinkedTalks(block, year)) ||
    (!entry.evidence.label &&
      (leadsToSeveral(below) || introducesOther(below, entry)))
  );
}
