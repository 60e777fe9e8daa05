import type { RootContent } from 'mdast';
import { reasonOf } from '../../explain';
import { readSpeakerList } from '../../people';
import { addLinks, isTalkUrl } from '../grammar/mediaMarks';
import { speakersNamedInside } from '../grammar/namedInside';
import { inlineText, textOf } from '../inline';
import { linksBelow } from './linksBelow';
import { whenBelow } from './whenBelow';
import type { DocumentFacts, Found } from './types';

/** Blocks below a title that may each be a line of its own about the talk. */
const WITHIN = 3;
/** Longer lines do not only name people, or a time and a room. */
const LONGEST_LINE = 400;
const LONGEST_WHEN = 140;
const MOST_FACTS = 6;

/** Whether a paragraph only leads to a recording: what it is called names no people. @internal */
export function isRecordingLine(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false;
  const { text, spans } = inlineText(block.children);
  return spans.some(
    ({ url, start, end }) =>
      url !== undefined && start < 3 && end > text.length - 3 && isTalkUrl(url),
  );
}

/** A talk with whom the words below its title name as its speakers. */
function withThoseTold(
  talk: Found,
  block: RootContent,
  facts: DocumentFacts,
): Found {
  if (talk.speakers.length > 0 || block.type !== 'paragraph') return talk;
  const text = textOf(block, LONGEST_LINE);
  const speakers = speakersNamedInside(text);
  if (speakers.length === 0) return talk;
  const reason = reasonOf(
    'speakers-in-words-below',
    facts.context.lineOf(block),
    text,
    speakers[0].name,
  );
  return { ...talk, speakers, reasons: { ...talk.reasons, speakers: reason } };
}

/**
 * A talk with what the lines right below its title say of it: who gave it, when, and where it is found. The first line that
 * says something else ends them.
 *
 * @param isTitle - the title stands alone in its paragraph: what follows is told of its talk
 * @internal
 */
export function withLinesBelow(
  talk: Found,
  following: readonly RootContent[],
  facts: DocumentFacts,
  isTitle: boolean,
): Found {
  let told = talk;
  for (const block of following.slice(0, WITHIN)) {
    const text = textOf(block, LONGEST_LINE);
    const line = facts.context.lineOf(block);
    const speakers =
      block.type === 'paragraph' &&
      text.length < LONGEST_LINE &&
      told.speakers.length === 0 &&
      !isRecordingLine(block)
        ? readSpeakerList(text)
        : undefined;
    if (speakers) {
      const reason = reasonOf('speakers-below', line, text, speakers[0].name);
      told = {
        ...told,
        speakers,
        reasons: { ...told.reasons, speakers: reason },
      };
      continue;
    }
    const isShort =
      block.type === 'paragraph'
        ? text.length < LONGEST_WHEN
        : block.type === 'list' &&
          block.children.length <= MOST_FACTS &&
          text.length < LONGEST_LINE;
    const when = isShort && !told.day ? whenBelow([block], facts) : undefined;
    if (!when?.day) return isTitle ? withThoseTold(told, block, facts) : told;
    const { day, start, reason } = when;
    const links = told.links && { ...told.links };
    if (links && block.type === 'list')
      linksBelow(block).forEach(one => addLinks(links, one, line));
    told = {
      ...told,
      day,
      start: told.start ?? start,
      links,
      reasons: {
        ...told.reasons,
        ...(reason && {
          day: reason,
          ...(start && !told.start && { start: reason }),
        }),
      },
    };
  }
  return told;
}
