import type { RootContent } from 'mdast';
import { eventsIn } from '../../events';
import { knownReasons, reasonOf } from '../../explain';
import { readSpeakerList } from '../../people';
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
import { speakersNamedInside } from '../grammar/namedInside';
import { ONE_TALK } from '../grammar/proseWords';
import { leadingTime } from '../grammar/times';
import { canBeTitle, cleanTitle } from '../grammar/titles';
import { dayIn } from '../grammar/days';
import {
  inlineText,
  type InlineText,
  joinLines,
  linesOf,
  textOf,
} from '../inline';
import { foundFrom } from './found';
import type { DocumentFacts, Found } from './types';

/** More lines are no description of a talk. */
const MOST_LINES = 60;
const LONGEST_TITLE = 260;

interface Sheet {
  title: InlineText;
  speakers: string | null;
  when: string | null;
  /** Everything that belongs to the talk, for its links. */
  all: InlineText;
  takeaway: string[];
  /** "Session title: …": of what else but a talk. */
  isCalledTitle: boolean;
}

const TITLE_OF_TALK = new RegExp(
  `^(?:${ONE_TALK} (?:title|name)|titles? of (?:the )?${ONE_TALK})$`,
  'iu',
);

/** "**Mending Ropes**" above "Speaker: …" and "When: …", line by line: a title set apart, with what its talk is said to have. */
function isTitleAbove(
  { text, spans }: InlineText,
  below: readonly InlineText[],
): boolean {
  const isApart = spans.some(
    ({ kind, start, end }) =>
      kind !== 'code' && start < 3 && end >= text.length - 2,
  );
  if (!isApart || text.length > LONGEST_TITLE || !canBeTitle(cleanTitle(text)))
    return false;
  const [first, ...others] = below.map(line => readLabel(line)?.kind);
  const [event] = eventsIn(text);
  return (
    (first === 'speakers' || first === 'when') &&
    [first, ...others].includes('speakers') &&
    others[0] !== undefined &&
    readSpeakerList(text) === undefined &&
    !(event && event.end - event.start > text.length * 0.6)
  );
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
function sheetsOf(
  lines: readonly InlineText[],
  inParagraphs: boolean,
): Sheet[] {
  const sheets: Sheet[] = [];
  let waiting: string | null = null;
  let open: Sheet | undefined;
  for (const [at, line] of lines.slice(0, MOST_LINES).entries()) {
    const label: LabelledLine | undefined = readLabel(line);
    const value =
      inParagraphs &&
      label?.kind !== 'title' &&
      isTitleAbove(line, lines.slice(at + 1, at + 4))
        ? line
        : label?.value;
    if (value && (label?.kind === 'title' || value === line)) {
      open = {
        title: value,
        speakers: waiting,
        when: null,
        all: value,
        takeaway: [],
        isCalledTitle: TITLE_OF_TALK.test(label?.name ?? ''),
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
  const inParagraphs = blocks.every(({ type }) => type === 'paragraph');
  return sheetsOf(lines, inParagraphs).flatMap((sheet, index) => {
    const isSure = sheet.isCalledTitle && facts.eventName !== null;
    if (sheet.speakers === null && !isSure && (!inSlot || index > 0)) return [];
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
  if (passage.kind === 'list') return found;
  if (found.length > 0) {
    const last = found.length - 1;
    return found.map((talk, at) =>
      at === last
        ? withThoseBelow(talk, passage.next ?? undefined, facts)
        : talk,
    );
  }
  if (!passage.next) return found;
  const names = (block: RootContent, kind: LabelKind) =>
    labelledLines(block).some(line => readLabel(line)?.kind === kind);
  return names(passage.node, 'title') && !names(passage.next, 'title')
    ? readLabelled([passage.node, passage.next], facts).slice(0, 1)
    : [];
}

/** A talk whose title alone is labelled, with whom the paragraph below names as its speakers. */
function withThoseBelow(
  talk: Found,
  next: RootContent | undefined,
  facts: DocumentFacts,
): Found {
  if (talk.speakers.length > 0 || next?.type !== 'paragraph') return talk;
  const text = textOf(next, 1000);
  const speakers = speakersNamedInside(text.replace(/^[“"]/, ''));
  if (speakers.length === 0) return talk;
  const reason = reasonOf(
    'speakers-in-words-below',
    facts.context.lineOf(next),
    text,
    speakers[0].name,
  );
  return { ...talk, speakers, reasons: { ...talk.reasons, speakers: reason } };
}
