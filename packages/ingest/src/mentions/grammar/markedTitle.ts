import type { TalkType } from '../../model';
import type { Speaker } from '../../model';
import {
  BY_OR_ELSE,
  hasGivenName,
  readSpeakerList,
  speakersIn,
} from '../../people';
import type { InlineText } from '../inline';
import { isPageOf, isTalkUrl } from './mediaMarks';
import { quotesIn } from './quotes';
import { typeOfLabel } from './talkTypes';
import { canBeTitle } from './titles';

/** "[video] " before a link. */
const MEDIUM = /^[([](?:video|slides?|talk|audio|recording)[)\]]$/i;

/** "[Some track: “Title” with Ada Example](…)": who gave what is quoted within a link. */
const GIVEN_BEHIND = new RegExp(
  `^\\s*(?:,?\\s*${BY_OR_ELSE}\\s+|[,–—|-]\\s*)`,
  'iu',
);

const TALK =
  '(?:talk|session|keynote|presentation|panel|workshop|tutorial|demo|vortrag|charla|conférence)';
/** "Tech Lead Ada Example’s session, ", "Ada Example's talk: ". */
const OWNED = new RegExp(
  `^(.{4,100}?)[’']s?\\s+(?:[\\p{L}-]+ ){0,2}${TALK}$`,
  'iu',
);
/** "A maintainer track session: ", "Our lightning talk". */
const ONE_TALK = new RegExp(
  `^(?:(?:an?|the|our|my|one|his|her|their) )?(?:[\\p{L}-]+ ){0,3}${TALK}$`,
  'iu',
);

/** Who gave the talk, where the words before its title say so and nothing else. @internal */
export function ownersBefore(before: string): Speaker[] | undefined {
  const text = before.replace(/[\s:,_*—–|-]+$/, '').replace(/^[\s_*]+/, '');
  const owned = OWNED.exec(text);
  const name = owned?.[1] ?? text.replace(/[’']s?$/, '');
  const list = readSpeakerList(name);
  if (list || !owned) return list;
  const group = speakersIn(name).pop();
  return group && group.end === name.length ? group.speakers : undefined;
}

/** What may stand before a title that is set apart: nothing, a label, its speakers. */
function opensTitle(before: string): boolean {
  const text = before.trim();
  if (!/\p{L}/u.test(text) || MEDIUM.test(text)) return true;
  const label = text.replace(/[\s:—–|-]+$/, '');
  if (typeOfLabel(label)) return true;
  if (/[:–—]$/.test(text) && ONE_TALK.test(label)) return true;
  return ownersBefore(text) !== undefined;
}

/** Whether what is set apart are people; what leads to a talk's page is a title, unless somebody is called so for sure. */
function namesPeople(words: string, url: string | undefined): boolean {
  const people = readSpeakerList(words);
  if (!people) return false;
  const isTalk =
    url !== undefined && isTalkUrl(url) && !/\/speakers?\//i.test(url);
  return !isTalk || people.some(({ name }) => hasGivenName(name));
}

/** Finds the part of the text that is set apart as the title: linked, quoted or bold, with nothing before it but a label or its speakers. @internal */
export function markedTitle(
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
      !namesPeople(
        text.slice(one.start, one.end),
        'url' in one ? one.url : undefined,
      ),
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
  const quoted = parts.find(
    one =>
      !('kind' in one) &&
      'kind' in found &&
      one.start > found.start &&
      one.end < found.end &&
      GIVEN_BEHIND.test(text.slice(one.end, found.end)) &&
      readSpeakerList(
        text.slice(one.end, found.end).replace(GIVEN_BEHIND, ''),
      ) !== undefined,
  );
  if (quoted) return { start: quoted.start, end: quoted.end };
  const before = text.slice(0, found.start).trim();
  const label = typeOfLabel(before.replace(/[\s:—–|-]+$/, ''));
  const isQuote = !('kind' in found);
  return {
    start: label && !isQuote ? 0 : found.start,
    end: found.end,
    label: label && isQuote ? label : undefined,
  };
}
