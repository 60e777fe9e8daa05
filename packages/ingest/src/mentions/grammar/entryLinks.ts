import { type InlineText, sliceInline } from '../inline';

/** "… [slides] [video]" at the end are links beside the title, no part of it or of the speakers' names. */
const MEDIA_LINK =
  /^\W*(?:the )?(?:slides?|slide deck|deck|video|recording|youtube|pdf|watch|link|abstract|details?|materials?)(?: (?:here|link|on youtube))?\W*$/iu;
/** What stands before such a link: no sentence that goes on. */
const BEFORE_LINKS = /(?:[^\p{L}\s]|(?<!\S)\p{Lu}\S*)\s*$/u;
/** "Title ([large file](…) [small file](…))". */
const BRACKET_BEHIND = /\s*\(([^()]{1,200})\)$/;
/** Shorter texts are no titles. */
const SHORTEST = 8;

function withoutMediaLinks(inline: InlineText): InlineText {
  let end = inline.text.length;
  const links = inline.spans
    .filter(span => span.kind === 'link')
    .sort((a, b) => b.end - a.end);
  for (const span of links) {
    const behind = inline.text.slice(span.end, end);
    if (
      span.start < SHORTEST ||
      !BEFORE_LINKS.test(
        inline.text.slice(Math.max(0, span.start - 40), span.start),
      ) ||
      !/^[\s)\],;|/&.·-]*$/.test(behind) ||
      !MEDIA_LINK.test(inline.text.slice(span.start, span.end))
    )
      break;
    end = span.start;
  }
  if (end === inline.text.length) return inline;
  const text = inline.text.slice(0, end).replace(/[\s([,;|/&·:–—-]+$/, '');
  const cut = sliceInline(inline, 0, text.length);
  const isOpen = text.lastIndexOf('(') > text.lastIndexOf(')');
  return isOpen ? { ...cut, text: `${cut.text})` } : cut;
}

/** Brackets around nothing but links are no part of the title either. */
function withoutLinksInBrackets(inline: InlineText): InlineText {
  const match = BRACKET_BEHIND.exec(inline.text);
  if (!match || match.index < SHORTEST) return inline;
  const from = match.index + match[0].indexOf('(') + 1;
  const linked = inline.spans.filter(
    ({ kind, start }) => kind === 'link' && start >= from - 1,
  );
  const words = [...match[1].matchAll(/\p{L}+/gu)].map(word => ({
    start: from + word.index,
    end: from + word.index + word[0].length,
  }));
  const covered = words.every(word =>
    linked.some(({ start, end }) => start <= word.start && end >= word.end),
  );
  return covered && words.length > 0
    ? sliceInline(inline, 0, match.index)
    : inline;
}

/** An entry without the links that stand behind it: "Title [slides] [video]". @internal */
export function withoutLinksBehind(inline: InlineText): InlineText {
  return withoutLinksInBrackets(withoutMediaLinks(inline));
}
