import type { Speaker } from '../../model';
import {
  BY,
  BY_OR_ELSE,
  GIVEN,
  hasGivenName,
  hasHan,
  readSpeakerList,
  speakersAt,
} from '../../people';
import { holdsWords, type SchedLink } from '../../sched';
import { ownersBefore } from './markedTitle';
import { findMediaMark, withoutMediaMarks } from './mediaMarks';
import { dashParts, JOINT } from './dashParts';
import { type Split, splitPlain } from './splitPlain';
import { splitUnspaced } from './splitUnspaced';
import { canBeTitle } from './titles';

/** Right behind a title that is set apart. */
const GIVEN_BY = new RegExp(
  `^(?:${GIVEN}\\s+)?${BY_OR_ELSE}\\s+(?=[^\\p{L}]*\\p{Lu})`,
  'u',
);
/** ": Présentation par : Ada Example", ", a talk by Ada Example". */
const TALK_BY =
  /^(?:an? |une? |ein )?(?:présentation|conférence|presentation|talk|session|vortrag|charla|presentación|apresentação|palestra|presentazione)\s+(?:par|by|von|por|di)\s*:?\s+(?=\p{Lu})/iu;
/** "，来自 Ada Example", "，由 Ada Example 带来": by whom, in Chinese. */
const GIVEN_BY_IN_CHINESE =
  /^[，,、]?\s*(?:来自|來自|由)\s*([^，。；]{2,160}?)\s*(?:带来|帶來|分享|主讲|主講)?$/u;
/** "(EN)", "[PT/EN]": what it was held in, between the title and who gave it. */
const LANGUAGE = /^\s*[([]\p{Lu}{2}(?:\s?[/,|]\s?\p{Lu}{2})?[)\]](?=\s|$)/u;
/** "[00:45:34]", "(45 min)": how long it took, in the same place. */
const LENGTH =
  /^\s*[([]\s*(?:\d{1,2}:\d\d(?::\d\d)?|\d{1,3}\s?(?:min(?:ute[ns]?|utos?|uti)?|h)\.?(?:\s?\d\d\s?m(?:in)?)?)\s*[)\]]/iu;
/** "(2017)", "(2019) [A]" at the end: when it was, and marks of a list. */
const YEAR = /\s*\((?:19|20)\d\d\)(?:\s*\[\p{L}\])?\s*$/u;
/** "at SomeCon by ", "on Some Channel by ": where it was given, between the title and who gave it. */
const PLACED_BY =
  /^\s*(?:at|on|with|@)\s+(?:the\s+)?\p{Lu}[^\n]{2,70}?\s(?:by|presented by)\s+(?=\p{Lu})/u;
const BEFORE = new RegExp(`^(?:${BY}|with)\\s+`, 'iu');

/** What parts a title from the people behind it. */
const BEFORE_NAMES = /(?:\s+[-–—|]|\s*[,&]|\s+(?:and|by|und|et|y|e))\s*$/iu;
/** "Ada Example, acme AG". */
const ONE_COMPANY =
  /^\p{Lu}\S* \p{Lu}\S*, [\p{L}\d][\p{L}\d.&-]*(?: \p{Lu}[\p{L}\d.&-]*){0,3}$/u;

/** "Title - Ada Example, Acme" set apart, and by Ada Example behind it: the names are no part of the title. */
function withoutThose(title: string, speakers: readonly Speaker[]): string {
  const [at] = speakers
    .map(({ name }) => title.indexOf(name))
    .filter(place => place > 8)
    .sort((a, b) => a - b);
  if (at === undefined || /\swith\s$/i.test(title.slice(0, at))) return title;
  const named = title.slice(at);
  if (!readSpeakerList(named) && !ONE_COMPANY.test(named)) return title;
  const rest = title.slice(0, at).replace(BEFORE_NAMES, '').trim();
  // The first of them may be written otherwise here: "Ada Exampel & Alan Sample".
  const [before = '', last = ''] = rest.split(' ').slice(-2);
  const isAnother = speakers.some(
    ({ name }) =>
      name.startsWith(`${before} `) &&
      name.split(' ').pop()?.slice(0, 3) === last.slice(0, 3),
  );
  const bare = isAnother
    ? rest.slice(0, rest.length - before.length - last.length - 1)
    : rest;
  const own = bare.replace(BEFORE_NAMES, '').trim();
  return canBeTitle(own) ? own : title;
}

/** Splits what stands around a title that is set apart: speakers before or behind it, and what is said of it. @internal */
export function splitAround(
  before: string,
  title: string,
  after: string,
  sched: SchedLink | undefined,
): Split {
  const split = splitParts(before, title, after, sched);
  return { ...split, title: withoutThose(split.title, split.speakers) };
}

function splitParts(
  before: string,
  title: string,
  after: string,
  sched: SchedLink | undefined,
): Split {
  const mark = findMediaMark(after);
  const leading = mark && mark.start < 3;
  const behind = (leading ? after.slice(mark.end) : after)
    .replace(LANGUAGE, ' ')
    .replace(LENGTH, ' ')
    .replace(JOINT, '')
    .replace(GIVEN_BY, '')
    .replace(TALK_BY, '')
    .replace(GIVEN_BY_IN_CHINESE, '$1');
  const undated = behind.replace(YEAR, '');
  const isNames = readSpeakerList(undated)?.every(one => !one.organization);
  const rest = undated !== behind && isNames ? undated : behind;
  const unspaced = hasHan(rest)
    ? splitUnspaced(`${title}，${rest.replace(/^[，,]\s*/, '')}`)
    : undefined;
  if (unspaced && unspaced.title === title)
    return { title, speakers: unspaced.speakers, takeaway: '' };
  const isKnown = sched ? (name: string) => holdsWords(sched, name) : undefined;
  const prefix = before.replace(/[\s:,_*—–|-]+$/, '').replace(BEFORE, '');
  const speakersBefore = prefix ? ownersBefore(prefix) : undefined;
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
  const bracketed = /^[([]([^()[\]]{2,160})[)\]][\s:.,—–-]*(.*)$/u.exec(rest);
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
  const inner = splitPlain(title);
  const isNamedInside =
    inner !== undefined &&
    inner.speakers.some(({ name }) => hasGivenName(name));
  // "[Title von Ada Example](…) Hat Spaß gemacht": what goes on behind a title that names somebody need not be names.
  const isSure =
    !isNamedInside ||
    group?.speakers.some(
      ({ name, organization }) => organization !== null || hasGivenName(name),
    );
  if (group && isSure) {
    const said = rest.slice(group.end);
    const stops = /^\s*(?:[.:]|$)/.test(said);
    return {
      title,
      speakers: group.speakers,
      takeaway: withoutMediaMarks(stops ? said.replace(JOINT, '') : rest),
    };
  }
  const placed = PLACED_BY.exec(rest);
  const giving = placed
    ? speakersAt(rest, placed[0].length, { isKnown })
    : undefined;
  if (giving)
    return {
      title,
      speakers: giving.speakers,
      takeaway: withoutMediaMarks(rest),
    };
  if (inner && inner.speakers.length > 0 && canBeTitle(inner.title)) {
    return {
      title: inner.title,
      speakers: inner.speakers,
      takeaway: withoutMediaMarks(rest),
    };
  }
  return { title, speakers: [], takeaway: withoutMediaMarks(rest) };
}
