import type { Nodes, PhrasingContent } from 'mdast';
import { readSpeakerList } from '../people';
import { inlineText, type InlineText } from './inline';

/** A line that breaks off within a sentence: names on the next one are where the text was wrapped. */
const RUNS_ON =
  /(?:[,;&]|(?<![\p{L}])(?:an?|and|as|at|by|for|from|in|like|of|on|or|the|to|was|were|with|von|und|mit|in|im|der|die|das|den|dem|ein|eine|einem|einer|über|par|de|et|avec|le|la|les|des|un|une|por|y|con|el|los))\s*$/iu;

/** Lines that each begin with a time, an emoji or a bullet are the entries of a list. */
function isListOfLines(lines: readonly string[]): boolean {
  const marked = lines.filter(line =>
    /^\s*(?:\d{1,2}[:.h]\d\d(?!\d)|\p{Extended_Pictographic}|[•▪◦‣·–—]\s)/u.test(
      line,
    ),
  ).length;
  return marked > 1 && marked * 3 >= lines.length * 2;
}

/**
 * Running text of which the lines may be parts of an entry, "Title⏎Name, Org⏎https://…". Lines are kept where one of them
 * is an address or nothing but speakers; else they are where the text was wrapped.
 *
 * @internal
 */
export function entryText(
  nodes: readonly (PhrasingContent | Nodes)[],
): InlineText {
  const lined = inlineText(nodes, { keepLines: true });
  if (lined.text.length > 2000) return inlineText(nodes);
  const lines = lined.text.split('\n');
  const meant =
    isListOfLines(lines) ||
    lines.some(
      (line, at) =>
        at > 0 &&
        (/^\s*https?:\/\/\S+$/.test(line) ||
          (readSpeakerList(line) !== undefined &&
            (lines.length < 4 || !/^\s*\p{Ll}/u.test(line)) &&
            !RUNS_ON.test(lines[at - 1]) &&
            !/^\s*\p{Ll}/u.test(lines[at + 1] ?? ''))),
    );
  return meant ? lined : inlineText(nodes);
}
