import type { Speaker } from '../../model';
import {
  canBeAffiliation,
  hasHan,
  isOrganization,
  readAffiliation,
  readSpeakerList,
} from '../../people';
import { dashParts, JOINT, SLASH } from './dashParts';
import { findMediaMark, withoutMediaMarks } from './mediaMarks';
import {
  behindComma,
  namesBeforeBracket,
  trailingSpeakers,
} from './speakersBehind';
import { splitUnspaced } from './splitUnspaced';
import { typeOfLabel } from './talkTypes';
import { canBeTitle, capitalShare, looksLikeTitle } from './titles';

/** An entry taken apart. @internal */
export interface Split {
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

/** What conferences call their formats, where a company could stand. */
const FORMAT =
  /^(?:quick(?:y|ies?)|conf[ée]rence|tools?[- ]in[- ]action|universit(?:y|é)|hands[- ]on(?: labs?)?|bof|labs?|deep dive|byte ?size|short talk|long talk|\d+ ?min(?:utes)?)$/i;

/** "Title - Ada Example - Acme": the last part is where the speakers before it work. */
function companyBehind(
  parts: Array<{ text: string }>,
  at: number,
): Speaker[] | undefined {
  if (at < 2 || at !== parts.length - 1) return undefined;
  const company = parts[at].text.trim();
  const people = readSpeakerList(parts[at - 1].text, { peopleOnly: true });
  if (!people || people.some(one => one.organization || one.role))
    return undefined;
  if (company.split(' ').length > 4 || !canBeAffiliation(company))
    return undefined;
  if (FORMAT.test(company) || typeOfLabel(company)) return people;
  const { organization, role } = readAffiliation(company);
  return people.map(({ name }) => ({
    name,
    organization,
    ...(role && { role }),
  }));
}

/** What is known of the place a text stands in. @internal */
export interface PlaceOptions {
  /** Names come before titles. */
  speakersFirst?: boolean;
  /** Names come behind titles, with a comma. */
  commaBeforeSpeakers?: boolean;
}

/** "Ada Example - Acme - Title - its second half", where names are known to come first. */
function behindSpeakers(
  speakers: Speaker[],
  parts: Array<{ start: number; text: string }>,
  head: string,
): Pick<Split, 'title' | 'speakers'> | undefined {
  const [, second, third] = parts;
  const isCompany =
    third !== undefined &&
    speakers.every(one => !one.organization) &&
    isOrganization(second.text.trim());
  const title = isCompany ? third : second;
  const rest = head.slice(title.start);
  if (
    /\s[—–|-]\s+(?:\p{Ll}\S*(?: \S+){5}|.{80})/u.test(rest) ||
    !canBeTitle(rest)
  )
    return undefined;
  return {
    title: rest,
    speakers: isCompany
      ? speakers.map(one => ({ ...one, ...readAffiliation(second.text) }))
      : speakers,
  };
}

/** Words; more before "by" are a sentence. */
const LONGEST_TITLE = 14;

/** "A long title that was cut of… Ada Example & Alan Sample". */
const CUT_OFF = /^(.{10,200}?\p{L}(?:\.\.\.|…))\s+(\p{Lu}.{4,160})$/u;

/** Splits a text whose title is not set apart: "Title — Speakers (video) — Takeaway", "Speakers: Title". @internal */
export function splitPlain(
  text: string,
  {
    speakersFirst = false,
    commaBeforeSpeakers = false,
    titleOnly = false,
  }: PlaceOptions & { titleOnly?: boolean } = {},
): Split | undefined {
  const cutOff = CUT_OFF.exec(text);
  const behindCut = cutOff ? readSpeakerList(cutOff[2]) : undefined;
  if (cutOff && behindCut)
    return { title: cutOff[1], speakers: behindCut, takeaway: '' };
  const unspaced = hasHan(text)
    ? splitUnspaced(withoutMediaMarks(text))
    : undefined;
  if (unspaced) return { ...unspaced, takeaway: '' };
  const mark = findMediaMark(text);
  const head = mark ? text.slice(0, mark.start) : text;
  const tail = mark ? text.slice(mark.end).replace(JOINT, '') : '';
  const parts = dashParts(head);
  const first = parts.length > 1 ? readSpeakerList(parts[0].text) : undefined;
  const named =
    first && speakersFirst ? behindSpeakers(first, parts, head) : undefined;
  if (named) return { ...named, takeaway: tail };
  const bracketed = speakersFirst ? namesBeforeBracket(head) : undefined;
  if (bracketed) return { ...bracketed, takeaway: tail };
  for (let i = parts.length - 1; i > 0; i -= 1) {
    const speakers = readSpeakerList(parts[i].text);
    const company = companyBehind(parts, i);
    if (company) {
      return {
        title: head.slice(0, parts[i - 1].start).replace(/[\s—–|/／-]+$/, ''),
        speakers: company,
        takeaway: tail,
      };
    }
    if (speakers) {
      const further = parts[i + 1];
      const all =
        further && /\|\s*$/.test(head.slice(parts[i].end, further.start))
          ? readSpeakerList(head.slice(parts[i].start))
          : undefined;
      // "…; Ada Example, Acme | Acme Foundation; Alan Sample, Initech": a bar between two places where one works.
      const isOneList = all !== undefined && all.length > speakers.length;
      const after = further && !isOneList ? head.slice(further.start) : '';
      const title = head.slice(0, parts[i].start).replace(/[\s—–|/／-]+$/, '');
      // "Ada Example - Developer - Some Name": somebody, her job, and where she has it.
      if (i > 1 && readSpeakerList(title)?.every(({ role }) => role))
        return undefined;
      return {
        title,
        speakers: isOneList ? all : speakers,
        takeaway: [after, tail].filter(Boolean).join(' '),
      };
    }
  }
  if (
    first &&
    (speakersFirst || head.startsWith('@') || isSure(first)) &&
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
  const tailed = commaBeforeSpeakers ? behindComma(head) : undefined;
  if (tailed) return { ...tailed, takeaway: tail };
  if (mark || titleOnly) return { title: head, speakers: [], takeaway: tail };
  if (parts.length > 1 && !SLASH.test(head.slice(parts[0].end))) {
    const rest = head.slice(parts[1].start);
    const isSentence =
      /^\p{Ll}/u.test(rest) ||
      (/[.!]$/.test(rest) && capitalShare(rest) < 0.6) ||
      rest.split(' ').length > 11;
    if (isSentence)
      return { title: parts[0].text, speakers: [], takeaway: rest };
    return { title: head, speakers: [], takeaway: '' };
  }
  const given = /^(.{8,200}?\p{L})\.\s+(\p{Lu}.{8,})$/u.exec(head);
  const giver = given && trailingSpeakers(given[1]);
  if (
    given &&
    giver &&
    canBeTitle(giver.title) &&
    giver.title.split(' ').length <= LONGEST_TITLE
  )
    return { ...giver, takeaway: given[2] };
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
