import type { Mention, Warning } from '../model';
import type { Passage } from './passages';

/** More of one kind would only bury the others. */
const MOST = 3;
/** What a list must hold to be missed. */
const FEWEST_ITEMS = 3;
/** A title without speakers stands out where this many others have them. */
const FEWEST_PEERS = 5;

function linesOf({ node }: Passage): [number, number] | undefined {
  const { position } = node;
  return position && [position.start.line, position.end.line];
}

/** Lists that are announced as talks and of which nothing was read. */
function unreadLists(
  passages: readonly Passage[],
  mentions: readonly Mention[],
): Warning[] {
  return passages.flatMap(passage => {
    if (passage.kind !== 'list' && passage.kind !== 'table') return [];
    const entries =
      passage.node.children.length - (passage.kind === 'table' ? 1 : 0);
    const lines = linesOf(passage);
    if (passage.section.stance !== 'list' || !lines || entries < FEWEST_ITEMS)
      return [];
    const [from, to] = lines;
    const read = mentions.some(
      ({ line }) => line !== null && line >= from && line <= to,
    );
    if (read) return [];
    const what = passage.kind === 'list' ? 'items' : 'rows';
    return [
      {
        line: from,
        message: `The text announces talks here, and none was read from the ${entries} ${what} that follow. Are they talks? Then write them as "Title — Speaker, Company", or add them to a pack.`,
      },
    ];
  });
}

/** Titles that name nobody, where nearly all that were read the same way do. */
function withoutSpeakers(mentions: readonly Mention[]): Warning[] {
  const rules = new Set(mentions.map(({ rule }) => rule));
  return [...rules].flatMap(rule => {
    const peers = mentions.filter(one => one.rule === rule);
    const bare = peers.filter(one => one.speakers.length === 0);
    const named = peers.length - bare.length;
    if (named < FEWEST_PEERS || bare.length * 5 > named) return [];
    return bare.map(({ line, title }) => ({
      line,
      message: `No speakers were read for "${title.slice(
        0,
        120,
      )}", while ${named} of the ${peers.length} talks around it have theirs.`,
    }));
  });
}

/**
 * What a curator should look at: lists of talks that were not read, titles without speakers among others that have them.
 * A few of each kind at most.
 *
 * @internal
 */
export function readingWarnings(
  passages: readonly Passage[],
  mentions: readonly Mention[],
): Warning[] {
  return [
    ...unreadLists(passages, mentions).slice(0, MOST),
    ...withoutSpeakers(mentions).slice(0, MOST),
  ];
}
