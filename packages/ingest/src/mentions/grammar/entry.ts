import type { Speaker, TalkType } from '../../model';
import { readSpeakerList } from '../../people';
import { readSchedLink, type SchedLink } from '../../sched';
import { type InlineText, sliceInline } from '../inline';
import {
  hasMediaMark,
  isPageOf,
  isTalkUrl,
  withoutMediaMarks,
} from './mediaMarks';
import { ONE_TALK } from './proseWords';
import { quotesIn } from './quotes';
import { splitAround } from './splitAround';
import { splitPlain } from './splitPlain';
import { leadingLabel, typeOfLabel, typeOfTitle } from './talkTypes';
import { leadingTime } from './times';
import { canBeTitle, cleanTitle } from './titles';

/**
 * What one line, item, cell or heading says of one talk, and what speaks for it being a talk.
 *
 * @internal
 */
export interface Entry {
  title: string;
  speakers: Speaker[];
  takeaway: string | null;
  type: TalkType | null;
  start: string | null;
  /** ISO 8601, where the entry itself begins with a date. */
  day: string | null;
  /** Where the title stands in the inline text that was read. */
  titleAt: { start: number; end: number };
  evidence: {
    /** A link to a session's page, a recording or slides. */
    talkLink: boolean;
    /** "(video — slides)". */
    mediaMark: boolean;
    /** Speakers, with at least one affiliation. */
    affiliated: boolean;
    speakers: boolean;
    /** "Keynote: …", "… (Lightning talk)". */
    label: boolean;
    /** The title is set apart: linked, quoted, bold. */
    marked: boolean;
  };
}

/**
 * What the reader of an entry knows of its place.
 *
 * @internal
 */
export interface EntryOptions {
  /** The place is known to name the speaker before the title. */
  speakersFirst?: boolean;
  /** The place is known to set the speakers behind the title with a comma: "Title, Ada Example". */
  commaBeforeSpeakers?: boolean;
  /** The place holds titles and nothing else: they need not begin with a capital letter. */
  anyCase?: boolean;
  /** The place names the speakers elsewhere: all words are the title. */
  titleOnly?: boolean;
  /** Of the document, for dates that name none. */
  year?: number | null;
}

/** Title, speakers and marks stand in the first part of an entry; what follows is taken as it is. */
const LONGEST_ENTRY = 1200;
const TYPE_MARK = /\s*[([]\s*([\p{L} -]{4,24})\s*[)\]]\s*$/u;
/** "First talk: ", "Session 3 – ", "Talk: ". */
const ORDINAL = new RegExp(
  `^(?:(?:the )?(?:first|second|third|fourth|fifth|next|last|final|opening|erster|zweiter|dritter|première?|deuxième|troisième|primera|segunda|tercera) ${ONE_TALK}|${ONE_TALK} ?(?:#|no\\.? ?)?\\d{1,2}|(?:talk|session|presentation|vortrag|charla|ponencia|palestra|intervento|lezing)(?=\\s*:))\\s*[:–—-]\\s+`,
  'iu',
);
/** What may stand before a title that is set apart: nothing, a label, its speakers. */
function opensTitle(before: string): boolean {
  const text = before.trim();
  if (!/\p{L}/u.test(text)) return true;
  if (typeOfLabel(text.replace(/[\s:—–|-]+$/, ''))) return true;
  return (
    readSpeakerList(text.replace(/[\s:,—–|-]+$/, '').replace(/[’']s?$/, '')) !==
    undefined
  );
}

/** Finds the part of the text that is set apart as the title: linked, quoted or bold, with nothing before it but a label or its speakers. */
function markedTitle(
  inline: InlineText,
): { start: number; end: number; label?: TalkType } | undefined {
  const { text } = inline;
  const parts = [
    ...quotesIn(text),
    ...inline.spans.filter(one => one.kind !== 'code'),
  ]
    .filter(one => {
      const url = 'url' in one ? one.url : undefined;
      const words = text.slice(one.start, one.end);
      return canBeTitle(words, {
        anyCase: url !== undefined && isPageOf(url, words),
      });
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const found = parts.find(
    one =>
      opensTitle(text.slice(0, one.start)) &&
      !readSpeakerList(text.slice(one.start, one.end)),
  );
  if (!found) return undefined;
  const inner = parts.find(
    one =>
      !('kind' in one) &&
      one.start > found.start &&
      one.end <= found.end &&
      readSpeakerList(
        text.slice(found.start, one.start).replace(/[\s:,—–|-]+$/, ''),
      ) !== undefined,
  );
  if (inner && found.start === 0) return { start: inner.start, end: inner.end };
  const before = text.slice(0, found.start).trim();
  const label = typeOfLabel(before.replace(/[\s:—–|-]+$/, ''));
  const quoted = !('kind' in found);
  return {
    start: label && !quoted ? 0 : found.start,
    end: found.end,
    label: label && quoted ? label : undefined,
  };
}

function schedLinkOf(inline: InlineText): SchedLink | undefined {
  for (const span of inline.spans) {
    const link = span.url ? readSchedLink(span.url) : undefined;
    if (link) return link;
  }
  return undefined;
}

/**
 * Reads one entry: a title with what stands around it. Undefined where no title can be found.
 * Whether the entry is a talk is for the reader to say, who knows the place.
 *
 * @internal
 */
export function readEntry(
  given: InlineText,
  options: EntryOptions = {},
): Entry | undefined {
  if (given.text.length > LONGEST_ENTRY) {
    const end = given.text.lastIndexOf(' ', LONGEST_ENTRY);
    const cut = end > 0 ? end : LONGEST_ENTRY;
    const entry = readEntry(sliceInline(given, 0, cut), options);
    const rest = given.text.slice(cut, cut + LONGEST_ENTRY);
    return (
      entry && { ...entry, takeaway: `${entry.takeaway ?? ''}${rest}`.trim() }
    );
  }
  const pipe = /^\|\s*/.exec(given.text)?.[0].length ?? 0;
  const time = leadingTime(given.text.slice(pipe), options.year);
  const number =
    /^(?:\(\p{Ll}[^()]{3,60}\)|#?\d{1,2}[.):])\s+(?=["“*\p{Lu}])/u.exec(
      given.text.slice(pipe + (time?.length ?? 0)),
    );
  const counted = pipe + (time?.length ?? 0) + (number?.[0].length ?? 0);
  const ordinal = ORDINAL.exec(given.text.slice(counted));
  const offset = counted + (ordinal?.[0].length ?? 0);
  const firstLine = given.text.indexOf('\n');
  const inline = sliceInline(given, offset);
  const sched = schedLinkOf(inline);
  const marked = markedTitle(inline);
  const { text } = inline;
  const split = marked
    ? splitAround(
        marked.label ? '' : text.slice(0, marked.start),
        text.slice(marked.start, marked.end),
        text.slice(marked.end),
        sched,
      )
    : splitPlain(firstLine > 0 ? text.replace(/\n/g, ' — ') : text, options);
  if (!split) return undefined;
  const typeMark = TYPE_MARK.exec(split.title);
  const markedType = typeMark ? typeOfLabel(typeMark[1]) : undefined;
  const bare =
    markedType && typeMark ? split.title.slice(0, typeMark.index) : split.title;
  const afterTitle = /^\s*[([]\s*([\p{L} -]{4,24})\s*[)\]]/u.exec(
    marked ? text.slice(marked.end) : '',
  );
  const typeAfter = afterTitle ? typeOfLabel(afterTitle[1]) : undefined;
  const title = cleanTitle(withoutMediaMarks(bare));
  if (!canBeTitle(title, { anyCase: options.anyCase || Boolean(marked) }))
    return undefined;
  const talkLink = inline.spans.some(
    span => span.url !== undefined && isTalkUrl(span.url),
  );
  return {
    title,
    speakers: split.speakers,
    takeaway:
      split.takeaway
        .replace(/^[\s—–|:-]+/, '')
        .replace(/^\(?[\p{L} -]{4,24}\)[\s—–:-]*/u, lead =>
          typeAfter ? '' : lead,
        )
        .trim() || null,
    type:
      markedType ?? typeAfter ?? marked?.label ?? typeOfTitle(title) ?? null,
    start: time?.start ?? null,
    day: time?.day ?? null,
    titleAt: marked
      ? { start: marked.start + offset, end: marked.end + offset }
      : { start: offset, end: offset + split.title.length },
    evidence: {
      talkLink,
      mediaMark: hasMediaMark(text),
      affiliated: split.speakers.some(speaker => speaker.organization !== null),
      speakers: split.speakers.length > 0,
      label: Boolean(
        ordinal ??
          markedType ??
          typeAfter ??
          marked?.label ??
          leadingLabel(title),
      ),
      marked: Boolean(marked),
    },
  };
}
