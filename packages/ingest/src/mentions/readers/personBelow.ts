import type { RootContent } from 'mdast';
import type { Speaker } from '../../model';
import {
  hasGivenName,
  isFirstName,
  isPersonName,
  readSpeakerList,
} from '../../people';
import { TALK_PAGE, wordsOf } from '../grammar/mediaMarks';
import { inlineText, type InlineText } from '../inline';
import { HANDLE, isThanked, nameBeforeHandle } from './handles';
import { isRecordingLine } from './linesBelow';

/** Blocks below a title that may name who gave the talk. */
const NEAR = 4;
/** Further on, a name belongs to the story. */
const OPENING = 150;
/** Where people are found: their profiles. */
const PROFILE =
  /^https?:\/\/(?:(?:www\.)?(?:twitter\.com|x\.com|github\.com|linkedin\.com\/in|bsky\.app\/profile|speakerdeck\.com)\/@?[\w.-]+|(?!(?:www\.)?(?:youtube|medium|tiktok)\.com)[\w.-]+\/@[\w.-]+)\/?$/i;

/** "Ada Example (adaexample)", "Ada Example ([GitHub](…), [Blog](…))": the text without links to profiles in brackets. @internal */
export function withoutProfiles({ text, spans }: InlineText): string {
  const profiles = spans
    .filter(({ url }) => url !== undefined && PROFILE.test(url))
    .sort((a, b) => b.start - a.start);
  let rest = text;
  for (const { start, end } of profiles) {
    const opens = rest.lastIndexOf('(', start);
    const closes = rest.indexOf(')', end);
    if (
      opens > 0 &&
      closes > 0 &&
      start - opens < 40 &&
      !rest.slice(opens, start).includes(')')
    )
      rest = `${rest.slice(0, opens).trimEnd()}${rest.slice(closes + 1)}`;
  }
  return rest;
}

/** A profile, or an address that says the name again: parks and companies read like people, too. */
function isTheirs(url: string, name: string): boolean {
  const address = wordsOf(url).join('');
  return (
    PROFILE.test(url) ||
    wordsOf(name).some(word => word.length > 2 && address.includes(word))
  );
}

/** More people are linked below a section that speaks of several talks. */
const MOST_PEOPLE = 2;
const STORY = 8;

function profilesIn(below: readonly RootContent[]): ReadonlySet<string> {
  return new Set(
    below
      .slice(0, STORY)
      .flatMap(block =>
        block.type === 'paragraph' ? inlineText(block.children).spans : [],
      )
      .flatMap(({ url }) => (url && PROFILE.test(url) ? [url] : [])),
  );
}

/** Whether more people are linked below a heading than give one talk. @internal */
export function linksMany(below: readonly RootContent[]): boolean {
  return profilesIn(below).size > MOST_PEOPLE;
}

/** Further on in the first paragraph, a person who is linked by a profile or set in bold still is who speaks. */
const FIRST_WORDS = 600;
/** "Speaker **Ada**": what somebody is called right before a name. */
const SPEAKER_BEFORE =
  /(?<!\p{L})(?:speakers?|presenters?|referent(?:in|innen|en)?|vortragende[rn]?|orateur|oratrice|ponente|palestrante)\s$/iu;
const NICKNAME = /^@?\p{L}[\p{L}\d_.-]{2,20}$/u;
const TITLES = /^(?:(?:prof|dr)\.? (?:[\p{Ll}. ]{1,12}\. )?)+/iu;
const JOINT = /^,?\s*(?:and|&|und|et|y|e|en)?\s*$/u;

interface Named {
  name: string;
  start: number;
  end: number;
  /** Nothing but a person can be meant. */
  isSure: boolean;
}

/** "[ada](https://social.example/@ada)": called like their profile. */
function isHandleOf(name: string, url: string): boolean {
  const handle = /@?([\w.-]+)\/?$/.exec(url)?.[1];
  return (
    NICKNAME.test(name) &&
    handle?.toLocaleLowerCase('en') ===
      name.replace(/^@/, '').toLocaleLowerCase('en')
  );
}

/** The people a paragraph sets apart, by a link or in bold. */
function peopleSetApart({ text, spans }: InlineText, within: number): Named[] {
  return spans.flatMap(({ kind, url, start, end }): Named[] => {
    if (kind === 'code' || start >= within) return [];
    const name = text.slice(start, end).replace(TITLES, '').trim();
    const named = { name: name.replace(/^@/, ''), start, end };
    const isCalledSo =
      NICKNAME.test(name) && SPEAKER_BEFORE.test(text.slice(0, start));
    if (isCalledSo) return [{ ...named, isSure: true }];
    const isName = isPersonName(name);
    if (kind !== 'link' || url === undefined)
      return kind === 'strong' && isName && hasGivenName(name)
        ? [{ ...named, isSure: true }]
        : [];
    if (HANDLE.test(name) && isThanked(text, start)) return [];
    const full = HANDLE.test(name) ? nameBeforeHandle(text, start) : null;
    if (PROFILE.test(url) && full)
      return [{ ...named, name: full, isSure: true }];
    if (PROFILE.test(url))
      return isName || HANDLE.test(name) || isHandleOf(name, url)
        ? [{ ...named, isSure: true }]
        : [];
    // "[Polyglot Storage](…/presentation/polyglot-storage)": a talk, whose address says its title again.
    if (start >= OPENING || !isName || TALK_PAGE.test(url)) return [];
    const isSure = hasGivenName(name);
    return isTheirs(url, name) || (isSure && start < 3)
      ? [{ ...named, isSure }]
      : [];
  });
}

/**
 * Whom the first words below a title set apart: "[Ada Example](her profile) told us …", "**Ada Example** and **Alan Sample**
 * show …", in any language. Those who are joined to the first one count, too.
 *
 * @param further - also further on in the paragraph, where nothing says better who it was
 * @internal
 */
export function personLinkedBelow(
  below: readonly RootContent[],
  further = false,
): Speaker[] {
  const paragraphs = below
    .slice(0, NEAR)
    .filter(block => block.type === 'paragraph');
  if (linksMany(below)) return [];
  for (const block of paragraphs.slice(0, 2)) {
    const inline = inlineText(block.children);
    const people = peopleSetApart(inline, further ? FIRST_WORDS : OPENING);
    const first = people.find(one => one.isSure) ?? people[0];
    if (!first) continue;
    const joined = [first];
    for (const one of people.slice(people.indexOf(first) + 1)) {
      const last = joined[joined.length - 1];
      if (!JOINT.test(inline.text.slice(last.end, one.start))) break;
      joined.push(one);
    }
    return joined.map(({ name }) => ({ name, organization: null }));
  }
  return [];
}

/** Right before those who give a talk: "this session with …", "Join the maintainers …". */
const GIVERS_FOLLOW =
  /(?<!\p{L})(?:with|by|from|join|featuring|speakers?|presenters?|maintainers?|colleagues?|hosts?|mit|von|avec|par|con|com|por)\s+$/iu;
/** Between the names of people who give a talk together. */
const TOGETHER = /^\s*(?:,|,?\s*(?:and|&|und|et|y|e))\s*$/u;

/**
 * Who gives a talk together, where the words below its title link each of them to a profile: "this session with [Ada](…),
 * [Alan](…), and [Grete](…)". Nobody where several groups are linked likewise.
 *
 * @internal
 */
export function peopleLinkedTogether(below: readonly RootContent[]): Speaker[] {
  const groups: Speaker[][] = [];
  for (const block of below.slice(0, STORY)) {
    if (block.type !== 'paragraph') continue;
    const { text, spans } = inlineText(block.children);
    let end = -1;
    for (const span of spans) {
      if (span.kind !== 'link' || !span.url || !PROFILE.test(span.url))
        continue;
      const name = text.slice(span.start, span.end);
      if (!isPersonName(name) && !isFirstName(name)) continue;
      const speaker = { name, organization: null };
      const group = groups[groups.length - 1];
      if (end >= 0 && group && TOGETHER.test(text.slice(end, span.start)))
        group.push(speaker);
      else if (
        GIVERS_FOLLOW.test(text.slice(Math.max(0, span.start - 40), span.start))
      )
        groups.push([speaker]);
      else continue;
      ({ end } = span);
    }
  }
  const several = groups.filter(group => group.length > 1);
  return several.length === 1 && groups.length === 1 ? several[0] : [];
}

/** Who stands on a line of its own near below a title, and nothing else: "**Ada Example (Acme)**". @internal */
export function personOnLine(below: readonly RootContent[]): Speaker[] {
  for (const block of below.slice(0, NEAR)) {
    if (block.type !== 'paragraph' || isRecordingLine(block)) continue;
    const { text } = inlineText(block.children, { keepLines: true });
    for (const line of text.split('\n').slice(0, 3)) {
      const speakers = line.length < 300 ? readSpeakerList(line) : undefined;
      if (speakers) return speakers;
    }
  }
  return [];
}

/** The first sentence below a title, where it is nothing but names: "Ada Example and Alan Sample. What I liked …". @internal */
export function peopleOpening(below: readonly RootContent[]): Speaker[] {
  const [first] = below;
  if (first?.type !== 'paragraph') return [];
  const { text } = inlineText(first.children);
  const sentence = /^([^.!?\n]{5,160}?(?<=\p{Ll}{2}))\.\s/u.exec(
    text.slice(0, 200),
  );
  const speakers = sentence ? readSpeakerList(sentence[1]) : undefined;
  return speakers?.every(({ name }) => name.includes(' ')) ? speakers : [];
}
