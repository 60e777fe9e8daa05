import type { Speaker, TalkType } from '../../model';
import { readSpeakerList, speakersAt } from '../../people';
import { holdsWords, readSchedLink, type SchedLink } from '../../sched';
import { type InlineText, sliceInline } from '../inline';
import { leadingTime } from './days';
import {
  findMediaMark,
  hasMediaMark,
  isTalkUrl,
  withoutMediaMarks,
} from './mediaMarks';
import { quotesIn } from './quotes';
import { leadingLabel, typeOfLabel, typeOfTitle } from './talkTypes';
import { canBeTitle, cleanTitle, looksLikeTitle } from './titles';

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

const DASH =
  /\s+[—–-]{1,2}\s+|\s*—\s*(?=\p{Lu}|\s)|\s+\|\s+|(?<=[)\]])\s*[—–-]\s+/gu;
const TYPE_MARK = /\s*[([]\s*([\p{L} -]{4,24})\s*[)\]]\s*$/u;
const JOINT = /^[\s:.,;—–|-]+/;

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
): { start: number; end: number } | undefined {
  const { text } = inline;
  const parts = [
    ...quotesIn(text),
    ...inline.spans.filter(one => one.kind !== 'code'),
  ]
    .filter(one => canBeTitle(text.slice(one.start, one.end)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const found = parts.find(
    one =>
      opensTitle(text.slice(0, one.start)) &&
      !readSpeakerList(text.slice(one.start, one.end)),
  );
  if (!found) return undefined;
  const before = text.slice(0, found.start).trim();
  const isLabel = typeOfLabel(before.replace(/[\s:—–|-]+$/, '')) !== undefined;
  return { start: isLabel ? 0 : found.start, end: found.end };
}

function schedLinkOf(inline: InlineText): SchedLink | undefined {
  for (const span of inline.spans) {
    const link = span.url ? readSchedLink(span.url) : undefined;
    if (link) return link;
  }
  return undefined;
}

/** Parts of a text between dashes that stand outside brackets and quotation marks. */
function dashParts(
  text: string,
): Array<{ start: number; end: number; text: string }> {
  const closed = [...text.matchAll(/\([^)]*\)|\[[^\]]*\]/g)].map(match => [
    match.index ?? 0,
    (match.index ?? 0) + match[0].length,
  ]);
  const parts: Array<{ start: number; end: number; text: string }> = [];
  let from = 0;
  for (const match of text.matchAll(DASH)) {
    const at = match.index ?? 0;
    if (closed.some(([start, end]) => at > start && at < end)) continue;
    parts.push({ start: from, end: at, text: text.slice(from, at) });
    from = at + match[0].length;
  }
  parts.push({ start: from, end: text.length, text: text.slice(from) });
  return parts.filter(part => part.text.trim());
}

/** "Title by Name, Org", "Title (Name, Org)", "Title with Name and Name": speakers behind a title without a dash. */
function trailingSpeakers(
  text: string,
): { title: string; speakers: Speaker[] } | undefined {
  const bracket = /^(.*\S)\s*[([]([^()[\]]{5,160})[)\]]\s*$/u.exec(text);
  const inBracket = bracket && readSpeakerList(bracket[2]);
  if (bracket && inBracket) return { title: bracket[1], speakers: inBracket };
  for (const match of [
    ...text.matchAll(
      /[,:]?\s+(?:(?:presented|given|delivered|hosted|led)\s+)?(?:by|von|par|w\/)\s+(?=\p{Lu})/giu,
    ),
  ].reverse()) {
    const speakers = readSpeakerList(
      text.slice((match.index ?? 0) + match[0].length),
    );
    if (speakers) return { title: text.slice(0, match.index), speakers };
  }
  const chat =
    /^((?:fireside chat|panel(?: discussion)?|keynote|conversation|q&a|ama|interview)\b[^:]*?\bwith)\s+(.+)$/iu.exec(
      text,
    );
  const guests = chat && readSpeakerList(chat[2]);
  if (chat && guests) {
    const last = guests[guests.length - 1].name;
    const end = chat[2].indexOf(last) + last.length;
    return { title: `${chat[1]} ${chat[2].slice(0, end)}`, speakers: guests };
  }
  return undefined;
}

interface Split {
  title: string;
  speakers: Speaker[];
  takeaway: string;
}

/** Two capitalised words before a colon may as well be the first half of a title: only more than that is surely people. */
function isSure(speakers: Speaker[]): boolean {
  return (
    speakers.length > 1 ||
    speakers[0].organization !== null ||
    speakers[0].role !== undefined
  );
}

/** Splits a text whose title is not set apart: "Title — Speakers (video) — Takeaway", "Speakers: Title". */
function splitPlain(text: string, speakersFirst: boolean): Split | undefined {
  const mark = findMediaMark(text);
  const head = mark ? text.slice(0, mark.start) : text;
  const tail = mark ? text.slice(mark.end).replace(JOINT, '') : '';
  const parts = dashParts(head);
  for (let i = parts.length - 1; i > 0; i -= 1) {
    const speakers = readSpeakerList(parts[i].text);
    if (speakers) {
      const after = parts[i + 1] ? head.slice(parts[i + 1].start) : '';
      return {
        title: head.slice(0, parts[i].start).replace(/[\s—–|-]+$/, ''),
        speakers,
        takeaway: [after, tail].filter(Boolean).join(' '),
      };
    }
  }
  const first = parts.length > 1 ? readSpeakerList(parts[0].text) : undefined;
  if (
    first &&
    (speakersFirst || isSure(first)) &&
    canBeTitle(head.slice(parts[1].start))
  ) {
    return {
      title: parts[1].text,
      speakers: first,
      takeaway: [parts[2] ? head.slice(parts[2].start) : '', tail]
        .filter(Boolean)
        .join(' '),
    };
  }
  const colon = /^([^:]{5,120}):\s+(.+)$/u.exec(head);
  const before = colon && readSpeakerList(colon[1]);
  if (
    colon &&
    before &&
    (speakersFirst || isSure(before)) &&
    canBeTitle(colon[2])
  ) {
    return { title: colon[2], speakers: before, takeaway: tail };
  }
  const behind =
    trailingSpeakers(parts[0]?.text ?? head) ??
    (parts.length > 1 ? trailingSpeakers(head) : undefined);
  if (behind) {
    const after =
      parts.length > 1 && trailingSpeakers(parts[0].text)
        ? head.slice(parts[1].start)
        : '';
    return { ...behind, takeaway: [after, tail].filter(Boolean).join(' ') };
  }
  if (mark) return { title: head, speakers: [], takeaway: tail };
  if (parts.length > 1) {
    const rest = head.slice(parts[1].start);
    const isSentence =
      /^\p{Ll}/u.test(rest) ||
      /[.!]$/.test(rest) ||
      rest.split(' ').length > 11;
    if (isSentence)
      return { title: parts[0].text, speakers: [], takeaway: rest };
    return { title: head, speakers: [], takeaway: '' };
  }
  const sentence = /^(.{8,140}?[^\s.][.?!])\s+(\p{Lu}.{20,})$/u.exec(head);
  if (
    sentence &&
    looksLikeTitle(sentence[1]) &&
    !/\b(?:vs|etc|Dr|St|Inc)\.$/.test(sentence[1])
  ) {
    return { title: sentence[1], speakers: [], takeaway: sentence[2] };
  }
  const colonSentence = /^([^:]{8,120}):\s+(.{30,}[.!])$/u.exec(head);
  if (
    colonSentence &&
    looksLikeTitle(colonSentence[1]) &&
    !looksLikeTitle(colonSentence[2])
  ) {
    return {
      title: colonSentence[1],
      speakers: [],
      takeaway: colonSentence[2],
    };
  }
  return { title: head, speakers: [], takeaway: '' };
}

/** Splits what stands around a title that is set apart: speakers before or behind it, and what is said of it. */
function splitAround(
  before: string,
  title: string,
  after: string,
  sched: SchedLink | undefined,
): Split {
  const mark = findMediaMark(after);
  const leading = mark && mark.start < 3;
  const rest = (leading ? after.slice(mark.end) : after)
    .replace(JOINT, '')
    .replace(/^(?:by|with|from|von|par)\s+/i, '');
  const isKnown = sched ? (name: string) => holdsWords(sched, name) : undefined;
  const prefix = before
    .replace(/[\s:,—–|-]+$/, '')
    .replace(/^(?:by|with)\s+/i, '')
    .replace(/[’']s?$/, '');
  const speakersBefore = prefix ? readSpeakerList(prefix) : undefined;
  if (speakersBefore)
    return {
      title,
      speakers: speakersBefore,
      takeaway: withoutMediaMarks(rest),
    };
  const [line, ...lines] = rest.split('\n');
  const onLine = lines.length > 0 ? readSpeakerList(line) : undefined;
  if (onLine) {
    return {
      title,
      speakers: onLine,
      takeaway: withoutMediaMarks(lines.join(' ')),
    };
  }
  const whole = readSpeakerList(
    withoutMediaMarks(rest).replace(/^[([](.*)[)\]]$/, '$1'),
  );
  if (whole) return { title, speakers: whole, takeaway: '' };
  const bracketed = /^[([]([^()[\]]{5,160})[)\]][\s:.,—–-]*(.*)$/u.exec(rest);
  const inBracket = bracketed && readSpeakerList(bracketed[1]);
  if (bracketed && inBracket)
    return {
      title,
      speakers: inBracket,
      takeaway: withoutMediaMarks(bracketed[2]),
    };
  const [firstPart, ...parts] = dashParts(rest);
  const listed =
    parts.length > 0
      ? readSpeakerList(withoutMediaMarks(firstPart.text))
      : undefined;
  if (listed) {
    const said = rest.slice(parts[0].start);
    return {
      title,
      speakers: listed,
      takeaway: withoutMediaMarks(/^\p{Ll}/u.test(said) ? rest : said),
    };
  }
  const upToMark = findMediaMark(rest);
  const beforeMark = upToMark
    ? readSpeakerList(rest.slice(0, upToMark.start))
    : undefined;
  if (upToMark && beforeMark) {
    return {
      title,
      speakers: beforeMark,
      takeaway: rest.slice(upToMark.end).replace(JOINT, ''),
    };
  }
  const group = speakersAt(rest, 0, { isKnown });
  if (group) {
    const said = rest.slice(group.end);
    const stops = /^\s*(?:[.:]|$)/.test(said);
    return {
      title,
      speakers: group.speakers,
      takeaway: withoutMediaMarks(stops ? said.replace(JOINT, '') : rest),
    };
  }
  const inner = splitPlain(title, false);
  if (inner && inner.speakers.length > 0 && canBeTitle(inner.title)) {
    return {
      title: inner.title,
      speakers: inner.speakers,
      takeaway: withoutMediaMarks(rest),
    };
  }
  return { title, speakers: [], takeaway: withoutMediaMarks(rest) };
}

/**
 * Reads one entry: a title with what stands around it. Undefined where no title can be found.
 * Whether the entry is a talk is for the reader to say, who knows the place.
 *
 * @param options - `speakersFirst` where the place is known to name the speaker before the title
 * @internal
 */
export function readEntry(
  given: InlineText,
  options: { speakersFirst?: boolean } = {},
): Entry | undefined {
  const time = leadingTime(given.text);
  const number =
    /^(?:\(\p{Ll}[^()]{3,60}\)|#?\d{1,2}[.):])\s+(?=["“*\p{Lu}])/u.exec(
      given.text.slice(time?.length ?? 0),
    );
  const offset = (time?.length ?? 0) + (number?.[0].length ?? 0);
  const firstLine = given.text.indexOf('\n');
  const inline = sliceInline(given, offset);
  const sched = schedLinkOf(inline);
  const marked = markedTitle(inline);
  const { text } = inline;
  const split = marked
    ? splitAround(
        text.slice(0, marked.start),
        text.slice(marked.start, marked.end),
        text.slice(marked.end),
        sched,
      )
    : splitPlain(
        firstLine > 0 ? text.replace(/\n/g, ' — ') : text,
        options.speakersFirst ?? false,
      );
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
  if (!canBeTitle(title)) return undefined;
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
    type: markedType ?? typeAfter ?? typeOfTitle(title) ?? null,
    start: time?.start ?? null,
    titleAt: marked
      ? { start: marked.start + offset, end: marked.end + offset }
      : { start: offset, end: offset + split.title.length },
    evidence: {
      talkLink,
      mediaMark: hasMediaMark(text),
      affiliated: split.speakers.some(speaker => speaker.organization !== null),
      speakers: split.speakers.length > 0,
      label: Boolean(markedType ?? typeAfter ?? leadingLabel(title)),
      marked: Boolean(marked),
    },
  };
}
