import type { RootContent } from 'mdast';
import { knownReasons, reasonOf } from '../../explain';
import type { PassageOf } from '../passages';
import { isEmptySlot } from '../grammar/betweenTalks';
import { readEntry } from '../grammar/entry';
import {
  type LabelKind,
  type LabelledLine,
  readLabel,
  speakersLabelled,
} from '../grammar/labels';
import { readTalkLinks } from '../grammar/mediaMarks';
import { ONE_TALK } from '../grammar/proseWords';
import { leadingTime } from '../grammar/times';
import { cleanTitle } from '../grammar/titles';
import { dayIn } from '../grammar/days';
import { inlineText, type InlineText, joinLines, sliceInline } from '../inline';
import { foundFrom } from './found';
import type { DocumentFacts, Found } from './types';

/** More lines are no description of a talk. */
const MOST_LINES = 60;

interface Sheet {
  title: InlineText;
  speakers: string | null;
  when: string | null;
  /** Everything that belongs to the talk, for its links. */
  all: InlineText;
  takeaway: string[];
}

function linesOf(inline: InlineText): InlineText[] {
  const lines: InlineText[] = [];
  let from = 0;
  for (const line of inline.text.split('\n')) {
    lines.push(sliceInline(inline, from, from + line.length));
    from += line.length + 1;
  }
  return lines.filter(({ text }) => text);
}

/** The lines of a block, where it can hold labelled ones. @internal */
export function labelledLines(block: RootContent): InlineText[] {
  if (block.type === 'paragraph')
    return linesOf(inlineText(block.children, { keepLines: true }));
  if (block.type !== 'list') return [];
  return block.children.flatMap(({ children: [first] }) =>
    first?.type === 'paragraph'
      ? linesOf(inlineText(first.children, { keepLines: true }))
      : [],
  );
}

/** Talks described line by line; a line about the title or, before any title, about the speakers begins one. */
function sheetsOf(lines: readonly InlineText[]): Sheet[] {
  const sheets: Sheet[] = [];
  let waiting: string | null = null;
  let open: Sheet | undefined;
  for (const line of lines.slice(0, MOST_LINES)) {
    const label: LabelledLine | undefined = readLabel(line);
    const value = label?.value;
    if (label?.kind === 'title' && value) {
      open = {
        title: value,
        speakers: waiting,
        when: null,
        all: value,
        takeaway: [],
      };
      waiting = null;
      sheets.push(open);
    } else if (label?.kind === 'speakers' && value) {
      if (open && open.speakers === null) open.speakers = value.text;
      else waiting = value.text;
      if (open) open.all = joinLines(open.all, value);
    } else if (open) {
      if (label?.kind === 'when') open.when ??= value?.text ?? null;
      else open.takeaway.push(value?.text ?? line.text);
      open.all = joinLines(open.all, line);
    }
  }
  return sheets;
}

/** "Talk 3", "Evening Keynote", "Keynote-Speaker": a place in a programme that anybody could have. */
const SLOT = new RegExp(
  `^(?:\\p{L}+[ -]){0,2}${ONE_TALK}(?:[- ]speakers?)?(?:\\s*(?:#|no\\.?)?\\s*\\d{1,2})?\\W*$`,
  'iu',
);

/**
 * Reads talks that are described line by line, each line saying what it holds: "Title: …", "Speaker: …", "Date: …". Both a
 * title and the speakers have to be there, the title alone below a heading like "Talk 3".
 *
 * @param heading - that the lines stand below
 * @internal
 */
export function readLabelled(
  blocks: readonly RootContent[],
  facts: DocumentFacts,
  heading = '',
): Found[] {
  const lines = blocks.flatMap(labelledLines);
  const [first] = blocks;
  const inSlot = heading.length < 60 && SLOT.test(heading);
  return sheetsOf(lines).flatMap((sheet, index) => {
    if (sheet.speakers === null && (!inSlot || index > 0)) return [];
    const speakers = sheet.speakers ? speakersLabelled(sheet.speakers) : [];
    const entry = readEntry(sheet.title, {
      year: facts.year,
      anyCase: true,
      titleOnly: true,
    });
    if (!entry || isEmptySlot(entry.title, !inSlot)) return [];
    const when = sheet.when ? leadingTime(sheet.when, facts.year) : undefined;
    return [
      {
        ...foundFrom(
          { ...entry, title: cleanTitle(entry.title), speakers },
          sheet.title,
          {
            takeaway: sheet.takeaway.join(' ').slice(0, 1200) || null,
            line: facts.context.lineOf(first),
            rule: 'labelled',
            reasons: knownReasons({
              speakers: sheet.speakers
                ? reasonOf(
                    'labelled',
                    facts.context.lineOf(first),
                    sheet.speakers,
                  )
                : null,
              day: sheet.when
                ? reasonOf('labelled', facts.context.lineOf(first), sheet.when)
                : null,
              start: sheet.when
                ? reasonOf('labelled', facts.context.lineOf(first), sheet.when)
                : null,
            }),
            day:
              when?.day ??
              (sheet.when
                ? dayIn(sheet.when, facts.year, facts.dayOrder)
                : null),
          },
          facts,
        ),
        links: readTalkLinks(sheet.all, {
          start: 0,
          end: sheet.title.text.length,
        }),
        start: when?.start ?? entry.start,
      },
    ];
  });
}

/**
 * Talks described line by line in one passage; the speakers may stand in the paragraph below the title's.
 *
 * @internal
 */
export function readLabelledPassage(
  passage: PassageOf<'list' | 'paragraph'>,
  facts: DocumentFacts,
): Found[] {
  if (passage.section.stance === 'notes') return [];
  const heading = passage.headings[passage.headings.length - 1];
  const found = readLabelled([passage.node], facts, heading);
  if (found.length > 0 || passage.kind === 'list' || !passage.next)
    return found;
  const names = (block: RootContent, kind: LabelKind) =>
    labelledLines(block).some(line => readLabel(line)?.kind === kind);
  return names(passage.node, 'title') && !names(passage.next, 'title')
    ? readLabelled([passage.node, passage.next], facts).slice(0, 1)
    : [];
}
