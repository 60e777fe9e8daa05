import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { UnreadableError } from '../../UnreadableError';
import { lighten } from './lighten';

/** What browsers keep: they flatten what is beyond. Trees cost the square of their depth. */
const MAX_DEPTH = 512;

/** Open formatting elements are repeated in every paragraph that follows: many of them times many paragraphs is a bomb. */
const MAX_OPEN_FORMATTING = 200;

/** Attributes of one element; the parser compares each with all others. */
const MAX_ATTRIBUTES = 2000;

/** Elements of one page; a long article has some thousand. */
const MAX_ELEMENTS = 40_000;

const VOID =
  /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Elements that authors leave open and that the parser closes by itself. */
const CLOSED_BY_PARSER =
  /^(p|li|td|th|tr|dt|dd|option|optgroup|thead|tbody|tfoot|colgroup|rt|rp|html|head|body)$/;
const FORMATTING = /^(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;

/**
 * Looks for what would cost the parser more than the page is worth, in one pass over its tags.
 *
 * @throws UnreadableError naming the line.
 */
function refuseHostile(html: string): void {
  let depth = 0;
  let formatting = 0;
  let elements = 0;
  for (const tag of html.matchAll(
    /<(\/?)([a-zA-Z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)/g,
  )) {
    const name = tag[2].toLowerCase();
    const step = tag[1] ? -1 : 1;
    const refuse = (what: string) => {
      const line = html.slice(0, tag.index).split('\n').length;
      throw new UnreadableError(
        `The page ${what} near line ${line}; it is not read. Save the article alone, or as text.`,
      );
    };
    if (tag[3].length > MAX_ATTRIBUTES * 2) {
      const attributes = tag[3].replace(/"[^"]*"|'[^']*'/g, '').match(/\s\S/g);
      if ((attributes?.length ?? 0) > MAX_ATTRIBUTES) {
        refuse(`has an element with more than ${MAX_ATTRIBUTES} attributes`);
      }
    }
    elements += tag[1] ? 0 : 1;
    if (elements > MAX_ELEMENTS) {
      refuse(`has more than ${MAX_ELEMENTS} elements, reached`);
    }
    if (VOID.test(name) || CLOSED_BY_PARSER.test(name)) continue;
    depth = Math.max(0, depth + step);
    if (FORMATTING.test(name)) formatting = Math.max(0, formatting + step);
    if (depth > MAX_DEPTH || formatting > MAX_OPEN_FORMATTING) {
      refuse('nests its elements too deeply');
    }
  }
}

/**
 * Parses a page or a piece of one. Lines stay the lines of `html`.
 *
 * @throws UnreadableError for pages built to exhaust the parser.
 *
 * @internal
 */
export function parseHtml(html: string): Root {
  const light = lighten(html);
  refuseHostile(light);
  try {
    return fromHtml(light, {
      fragment: !/<(!doctype|html|head|body)\b/i.test(light.slice(0, 20_000)),
    });
  } catch (cause) {
    if (cause instanceof RangeError) {
      throw new UnreadableError(
        'The page nests its elements too deeply; it is not read. Save the article alone, or as text.',
        { cause },
      );
    }
    throw cause;
  }
}
