import type { RootContent } from 'mdast';
import { isPageOf, TALK_PAGE, wordsOf } from '../grammar/mediaMarks';
import { inlineText, type InlineText } from '../inline';
import type { PassageOf } from '../passages';

/** What a link to the page of the talk above is called. */
const PAGE_WORDS =
  /\b(?:talk|session|event|schedule)\b.{0,20}\b(?:description|page|abstract|details?|link|entry)\b/i;

/** What a link is called that leads to a talk's place in the programme. */
const PROGRAMME_WORDS =
  /^\W*(?:(?:zum |zur |to the |see the |au |al |ver el )?(?:conference )?(?:program(?:m|me)?|konferenzprogramm|agenda|schedule|fahrplan|sitzung|session|vortrag|talk)(?: page| entry| details?| description)?|(?:session|talk) details?|programme de la conférence|programa)\W*$/iu;

/** The one link below a title that leads to the programme it stands in. @internal */
export function programmeBelow(below: readonly RootContent[]): string | null {
  const links = below
    .slice(0, 4)
    .flatMap(inlineOf)
    .flatMap(({ text, spans }) =>
      spans.filter(
        ({ url, start, end }) =>
          url !== undefined && PROGRAMME_WORDS.test(text.slice(start, end)),
      ),
    );
  return links.length === 1 ? links[0].url ?? null : null;
}

function inlineOf(block: RootContent): InlineText[] {
  if (block.type === 'paragraph') return [inlineText(block.children)];
  if (block.type !== 'list') return [];
  return block.children
    .slice(0, 3)
    .flatMap(({ children: [first] }) =>
      first?.type === 'paragraph' ? [inlineText(first.children)] : [],
    );
}

/** Whether the first thing below is the address of a talk's page, alone on its line, with words of the heading in it. */
function opensWithPage({
  text,
  below: [first],
}: PassageOf<'heading'>): boolean {
  if (first?.type !== 'paragraph') return false;
  const said = inlineText(first.children, { keepLines: true });
  const [line] = said.text.split('\n');
  if (!/^https?:\/\/\S+$/.test(line) || !TALK_PAGE.test(line)) return false;
  const slug = new Set(wordsOf(line));
  const words = wordsOf(text);
  return words.filter(word => slug.has(word)).length * 2 >= words.length;
}

/** Whether the words below link to a talk's page whose address says the heading again. @internal */
export function leadsToItsPage(passage: PassageOf<'heading'>): boolean {
  if (opensWithPage(passage)) return true;
  const { text, below } = passage;
  return below.slice(0, 3).some(block => {
    const said = inlineOf(block);
    return said.some(inline =>
      inline.spans.some(
        span =>
          span.url &&
          (isPageOf(span.url, text) ||
            (TALK_PAGE.test(span.url) &&
              PAGE_WORDS.test(inline.text.slice(span.start, span.end)))),
      ),
    );
  });
}
