import type { ListItem, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** The whole of "09:45-10:15", "20:00 - …". */
const TIMES = /^\d{1,2}[:.h]\d\d\s*[-–—~]\s*(?:\d{1,2}[:.h]\d\d|\.{3}|…)?$/u;
/** As few lines below a time each show a programme. */
const FEWEST = 4;
const LONGEST_TIMES = 20;

function isTime(block: RootContent | undefined): block is Paragraph {
  return (
    block?.type === 'paragraph' &&
    block.children.length === 1 &&
    block.children[0].type === 'text' &&
    block.children[0].value.length < LONGEST_TIMES &&
    TIMES.test(toString(block).trim())
  );
}

function itemOf(time: Paragraph, said: Paragraph): ListItem {
  const paragraph: Paragraph = {
    ...said,
    children: [
      { type: 'text', value: `${toString(time).trim()} ` },
      ...said.children,
    ],
  };
  return {
    type: 'listItem',
    spread: false,
    children: [paragraph],
    position: said.position,
  };
}

/**
 * Puts the times of a programme before what is on at them, where its cells stand one below the other: a time alone, one
 * paragraph, the next time. They become the items of a list.
 *
 * @internal
 */
export function joinTimedLines(root: Root): void {
  const blocks: RootContent[] = [];
  const { children } = root;
  for (let at = 0; at < children.length; ) {
    const items: ListItem[] = [];
    let next = at;
    for (;;) {
      const time = children[next];
      const said = children[next + 1];
      if (!isTime(time) || said?.type !== 'paragraph' || isTime(said)) break;
      items.push(itemOf(time, said));
      next += 2;
    }
    if (items.length < FEWEST) {
      const rest = children.slice(at, Math.max(next, at + 1));
      blocks.push(...rest);
      at += rest.length;
      continue;
    }
    blocks.push({
      type: 'list',
      ordered: false,
      spread: false,
      children: items,
      position: children[at].position,
    });
    at = next;
  }
  root.children = blocks;
}
