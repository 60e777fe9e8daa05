import { reasonOf } from '../../explain';
import { readSpeakerList } from '../../people';
import { readEntry } from '../grammar/entry';
import { ONE_TALK } from '../grammar/proseWords';
import { quotesIn } from '../grammar/quotes';
import { looksLikeTitle } from '../grammar/titles';
import { inlineText, type InlineText, sliceInline } from '../inline';
import type { PassageOf } from '../passages';
import { textOfBlocks } from '../textOfBlocks';
import { foundFrom } from './found';
import type { DocumentFacts, Found } from './types';

/** "Talk: …", "Title: …" right below a person's name. */
const LABEL = new RegExp(
  `^(?:(?:${ONE_TALK})(?: title)?|title|titel|titre|título|titolo|topic|thema|tema)\\s*[:–—]\\s*`,
  'iu',
);

/** The first line, where all of it is a title: it says so, or it is set apart as a whole. */
function titleLine(inline: InlineText): InlineText | undefined {
  const end = inline.text.indexOf('\n');
  const line = sliceInline(inline, 0, end < 0 ? undefined : end);
  const label = LABEL.exec(line.text)?.[0].length;
  if (label) return sliceInline(line, label);
  const whole =
    line.spans.some(
      span =>
        span.kind !== 'code' &&
        span.start === 0 &&
        span.end === line.text.length,
    ) ||
    quotesIn(line.text).some(
      quote => quote.start === 0 && quote.end === line.text.length,
    );
  return whole && looksLikeTitle(line.text) ? line : undefined;
}

/**
 * Reads a heading that names who spoke, with the title below it: "Ada Example, Acme" › "Talk: …", "**…**".
 *
 * @internal
 */
export function readSpeakerHeading(
  passage: PassageOf<'heading'>,
  facts: DocumentFacts,
): Found | undefined {
  const speakers = readSpeakerList(passage.text);
  const at = passage.below.findIndex(block => block.type === 'paragraph');
  const first = passage.below[at];
  if (!speakers || at > 1 || first?.type !== 'paragraph') return undefined;
  const line = titleLine(inlineText(first.children, { keepLines: true }));
  const entry = line && readEntry(line);
  if (!entry || entry.speakers.length > 0) return undefined;
  return foundFrom(
    { ...entry, speakers },
    line,
    {
      takeaway: textOfBlocks(passage.below.slice(at + 1), 800) || null,
      line: facts.context.lineOf(first),
      rule: 'speaker-heading',
      reasons: {
        speakers: reasonOf(
          'speaker-heading',
          facts.context.lineOf(passage.node),
          passage.text,
        ),
      },
    },
    facts,
  );
}
