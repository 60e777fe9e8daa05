import type { Speaker } from '../../model';
import {
  BY,
  BY_OR_ELSE,
  GIVEN,
  hasGivenName,
  isGivenName,
  readSpeakerList,
} from '../../people';
import { canBeTitle } from './titles';
import { wordCount } from './wordCount';

/** "Title by Name", "Title, con Name". */
const SPEAKERS_BEHIND = new RegExp(
  `[,:]?\\s+(?:${GIVEN}\\s+)?${BY}\\s+(?=[\\p{Lu}@])|,\\s+${BY_OR_ELSE}\\s+(?=\\p{Lu})`,
  'giu',
);

/** "Title with Ada Example from Acme": with whom, not with what. */
const WITH = /\s+(?:with|featuring|feat\.|ft\.)\s+(?=\p{Lu})/gu;
/** "… with Ada & Grace from Acme". */
const FROM = /^(.{3,80}?)\s+(?:from|of|at)\s+(\p{Lu}.{1,60})$/u;

/** People whom nothing else can be meant by: they are called like people, or it says where they work. */
function surePeople(text: string): Speaker[] | undefined {
  const speakers = readSpeakerList(text);
  if (speakers)
    return speakers.every(
      ({ name, organization }) => organization !== null || hasGivenName(name),
    )
      ? speakers
      : undefined;
  const from = FROM.exec(text);
  const first = from && readSpeakerList(from[1], { firstNames: true });
  return first && first.every(({ name }) => isGivenName(name))
    ? first.map(({ name }) => ({ name, organization: from[2] }))
    : undefined;
}

/** Titles hold "with", too: the last one counts, and only before what is surely people. */
function guestsOf(
  text: string,
): { title: string; speakers: Speaker[] } | undefined {
  for (const match of [...text.matchAll(WITH)].reverse().slice(0, 4)) {
    const title = text.slice(0, match.index);
    const speakers = surePeople(
      text.slice((match.index ?? 0) + match[0].length),
    );
    if (speakers && wordCount(title) > 2 && canBeTitle(title))
      return { title, speakers };
  }
  return undefined;
}

/** "Title by Ada Example (Reed River)": behind those who gave it, even what reads like a name is where they work. */
function givenBefore(
  text: string,
  bracket: string,
): { title: string; speakers: Speaker[] } | undefined {
  for (const match of [...text.matchAll(SPEAKERS_BEHIND)].reverse()) {
    const speakers = readSpeakerList(
      text.slice((match.index ?? 0) + match[0].length),
    );
    if (speakers?.some(({ organization }) => organization === bracket))
      return { title: text.slice(0, match.index), speakers };
  }
  return undefined;
}

/** "Title by Name, Org", "Title (Name, Org)", "Title with Name and Name": speakers behind a title without a dash. @internal */
export function trailingSpeakers(
  text: string,
): { title: string; speakers: Speaker[] } | undefined {
  const bracket = /^(.*\S)\s*[([]([^()[\]]{2,160})[)\]]\s*$/u.exec(text);
  const inBracket = bracket && readSpeakerList(bracket[2]);
  const isHandle = bracket !== null && /^@[\w.-]+$/.test(bracket[2]);
  const given =
    bracket && inBracket ? givenBefore(text, bracket[2]) : undefined;
  if (given) return given;
  if (bracket && inBracket && !isHandle)
    return { title: bracket[1], speakers: inBracket };
  for (const match of [...text.matchAll(SPEAKERS_BEHIND)].reverse()) {
    const speakers = readSpeakerList(
      text.slice((match.index ?? 0) + match[0].length),
    );
    if (speakers) return { title: text.slice(0, match.index), speakers };
  }
  if (bracket && inBracket) return { title: bracket[1], speakers: inBracket };
  const chat =
    /^((?:fireside chat|panel(?: discussion)?|keynote|conversation|q&a|ama|interview)\b[^:]*?\bwith)\s+(.+)$/iu.exec(
      text,
    );
  const guests = chat && readSpeakerList(chat[2]);
  const named = chat && /[:–—-]\s+(?:\S+ )+\S+ with$/u.test(chat[1]);
  if (chat && guests && named)
    return { title: chat[1].replace(/ with$/u, ''), speakers: guests };
  if (chat && guests) {
    const last = guests[guests.length - 1].name;
    const end = chat[2].indexOf(last) + last.length;
    return { title: `${chat[1]} ${chat[2].slice(0, end)}`, speakers: guests };
  }
  return guestsOf(text);
}

/** "Title, Ada Example" where the place is known to be of that form: all from the first comma on that is followed by nothing but people. @internal */
export function behindComma(
  text: string,
): { title: string; speakers: Speaker[] } | undefined {
  for (const match of text.matchAll(/,\s+(?=\p{Lu})/gu)) {
    const at = match.index ?? 0;
    const speakers = readSpeakerList(text.slice(at + match[0].length));
    if (speakers && canBeTitle(text.slice(0, at)))
      return { title: text.slice(0, at), speakers };
  }
  return undefined;
}

/** "Ada Example (The Whole Title)": people, and all the rest in brackets. @internal */
export function namesBeforeBracket(
  text: string,
): { title: string; speakers: Speaker[] } | undefined {
  const match = /^([^()[\]]{4,80}?)\s*[(（](.{4,200})[)）]$/u.exec(text.trim());
  const speakers =
    match && readSpeakerList(match[1], { peopleOnly: /[,&]/.test(match[1]) });
  return speakers && canBeTitle(match[2])
    ? { title: match[2], speakers }
    : undefined;
}
