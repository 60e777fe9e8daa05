import type { Root, RootContent } from 'mdast';

/** Elements whose parts mean nothing alone. */
const PARTED = ['table', 'ul', 'ol', 'dl'];
/** Further on, an element that is never closed takes nothing with it. */
const MOST_PIECES = 500;

/** How many elements a piece of HTML leaves open; negative where it closes more. */
function leftOpen(html: string, name: string): number {
  const opened =
    html.match(new RegExp(`<${name}(?=[\\s>])`, 'gi'))?.length ?? 0;
  const closed = html.match(new RegExp(`</${name}\\s*>`, 'gi'))?.length ?? 0;
  return opened - closed;
}

function lastPiece(
  blocks: readonly RootContent[],
  from: number,
  name: string,
  open: number,
): number | undefined {
  let left = open;
  const end = Math.min(blocks.length, from + MOST_PIECES);
  for (let at = from + 1; at < end; at += 1) {
    const block = blocks[at];
    if (block.type !== 'html' && block.type !== 'code') return undefined;
    left += leftOpen(block.value, name);
    if (left <= 0) return at;
  }
  return undefined;
}

/**
 * Puts together again what an empty line takes apart: Markdown ends a block of HTML there, in the midst of a table or a
 * list. Lines keep their numbers.
 *
 * @internal
 */
export function joinHtml(root: Root): void {
  const blocks = root.children;
  for (let at = 0; at < blocks.length; at += 1) {
    const first = blocks[at];
    if (first.type !== 'html') continue;
    for (const name of PARTED) {
      const open = leftOpen(first.value, name);
      const last = open > 0 ? lastPiece(blocks, at, name, open) : undefined;
      if (last === undefined) continue;
      let line = first.position?.end.line ?? 0;
      for (const piece of blocks.splice(at + 1, last - at)) {
        if (piece.type !== 'html' && piece.type !== 'code') continue;
        const start = piece.position?.start.line ?? line + 1;
        first.value += `${'\n'.repeat(Math.max(1, start - line))}${
          piece.value
        }`;
        line = piece.position?.end.line ?? start;
      }
      break;
    }
  }
}
