import { readSpeakerList } from '../../people';
import { type Entry, readEntry } from '../grammar/entry';
import { looksLikeTitle } from '../grammar/titles';
import { inlineText, sliceInline, type InlineText } from '../inline';
import type { Stance } from '../section';
import { foundFrom } from './found';
import { sentencesOf } from './sentence';
import type { Found, PassageReader } from './types';

const LINE_LENGTH = 260;

/** A paragraph that is an entry: a title of its own with its speakers, not a sentence that happens to hold both. */
function isEntry(entry: Entry, inline: InlineText, stance: Stance): boolean {
  const { evidence } = entry;
  const atStart = entry.titleAt.start < 4 || entry.start !== null;
  const announced = stance === 'talks' || stance === 'list';
  if (stance === 'other' || stance === 'notes') return false;
  if (evidence.marked && atStart) {
    return (
      evidence.affiliated ||
      (evidence.speakers && (announced || isAttributed(entry, inline))) ||
      (evidence.talkLink && announced)
    );
  }
  if (
    inline.text.length > LINE_LENGTH ||
    !looksLikeTitle(entry.title) ||
    /[.]$/.test(entry.title)
  )
    return false;
  return (
    (evidence.affiliated && !entry.takeaway) ||
    (evidence.mediaMark && evidence.speakers) ||
    (entry.start !== null && evidence.speakers)
  );
}

/** "“Title” by Name": the words right behind the title name its speakers. */
function isAttributed(entry: Entry, inline: InlineText): boolean {
  const after = inline.text.slice(entry.titleAt.end);
  return (
    /^\s*(?:by|with|—|–|-|\()\s*/iu.test(after) &&
    readSpeakerList(entry.speakers.map(speaker => speaker.name).join(', ')) !==
      undefined
  );
}

function linesOf(inline: InlineText): InlineText[] {
  const lines: InlineText[] = [];
  let from = 0;
  inline.text.split('\n').forEach(line => {
    lines.push(sliceInline(inline, from, from + line.length));
    from += line.length + 1;
  });
  return lines.filter(line => line.text);
}

/**
 * Reads paragraphs: a line that is an entry of its own ("Title — Name, Org"), else the talks its sentences name.
 *
 * @internal
 */
export const paragraphReader: PassageReader<'paragraph'> = {
  kind: 'paragraph',
  read(passage, facts) {
    const inline = inlineText(passage.node.children);
    const line = facts.context.lineOf(passage.node);
    const { stance } = passage.section;
    const found: Found[] = [];
    const lines = linesOf(inline);
    lines.forEach(part => {
      const entry = readEntry(part);
      if (entry && isEntry(entry, part, stance)) {
        found.push(
          foundFrom(
            entry,
            part,
            { line, rule: entry.start ? 'schedule' : 'paragraph' },
            facts,
          ),
        );
      }
    });
    if (found.length > 0) return found;
    return sentencesOf(inline, line, stance, facts);
  },
};
