import { eventsIn } from '../../events';
import type { Speaker } from '../../model';
import {
  isFirstName,
  isGivenName,
  isPersonName,
  readSpeakerList,
  speakersAt,
  speakersIn,
  type SpeakerGroup,
} from '../../people';
import { ACTED, ACTS } from './acts';
import { ONE_TALK } from './proseWords';
import { typeInProse } from './talkTypes';

const GIVEN_BY =
  /^[”"’)]*\s*(?:\((?:video|slides|recording|link)[^)]*\)\s*)?,?\s*(?:(?:which\s+)?(?:was\s+)?(?:co-)?(?:presented|given|delivered|held|led|hosted|moderated|a (?:great |lightning )?talk|a keynote|a session|a panel|talk|keynote|session|presentation)\s+)?(?:by|from|with|featuring|von|par|por|d[aeiou]l?|door|van|av|af|—|–|-)\s+(?:the\s+|my (?:friends?|colleagues?)\s+)?/iu;
/** "“…”, held by a former sailor Ada Example". */
const GIVEN_BY_DESCRIBED =
  /^[”"’)]*,?\s*(?:(?:presented|given|delivered|held|led|hosted|a talk|gehalten)\s+)?(?:by|von|par|por)\s+(?:an?|the|our|my|einem|einer|unserem|unserer)\s+(?:\p{Ll}[\p{Ll}-]*\s+){1,3}(?=\p{Lu})/u;
const IN_BRACKETS = /^[”"’)]*\s*[([]([^()[\]]{5,120})[)\]]/u;
const BROUGHT_BY =
  /\b(?:by|from|with|featuring|saw|see|seeing|watch(?:ed|ing)?|hear(?:d|ing)?|had|and|of|enjoyed|friends?|colleagues?|buddy|catching|listen(?:ed|ing) to)\s+(?:the\s+|my\s+|our\s+)*$/iu;
const AUTHOR =
  /\bI\s+(?:also\s+|then\s+|personally\s+|had the (?:pleasure|chance|opportunity|honou?r) (?:of|to)\s+)*(?:co-?)?(?:present|gave|give|giving|spoke|speak|deliver|ran|run|hosted|moderated|did)\w*|\bmy (?:own )?(?:talk|session|presentation|keynote|workshop)\b/iu;
/** "“…”, in which Ada Example explains …", "“…” as Ada Example showed …", "“…”, saw Ada Example outline …". */
const INSIDE =
  /^[”"’)]*(?:,?\s+as|,\s+(?:in which|saw|where|wherein|in dem|in der|wo|dans (?:laquelle|lequel)|où|en (?:la|el) que|donde))\s+/iu;
/** "“…”, a talk on this and that, by Ada Example". */
const APPOSED =
  /^[”"’)]*,\s+(?:an?|the|einem?|einer|une?)\s+[^.!?“”"]{5,200}?,\s+(?:by|von|par)\s+(?=\p{Lu})/iu;
const IN_TALK =
  /\b(?:in|during|with)\s+(?:his|her|their|the|an?)\s+[^,.]{0,40}$|^(?:In|During|With)\s*$/iu;
const COMPANY_TALK =
  /\b(?:the|an?|this)\s+((?:[\p{Lu}][\p{L}\d.]*)(?: [\p{Lu}][\p{L}\d.]*){0,2})(?:[’']s)?\s+(?:talk|session|keynote|presentation|panel)\b/gu;
const FIRST_NAMES = /(?:^|[.;,]\s+|\bwhere\s+|\bwhen\s+|\band\s+)(?=\p{Lu})/gu;

/** "I presented “…” together with my colleague Ada Example". */
const BESIDES =
  /^[”"’)]*,?\s+(?:(?:jointly|together|along|co-presented) )?(?:with|alongside|mit|avec|junto (?:a|com|con)|insieme a) (?:(?:my|our|the|a|meinem?r?|mon|ma|mi) (?:[\p{Ll}-]+ ){1,3}?)?(?=\p{Lu})/u;

function firstPerson(before: string, author: string | null): Speaker[] {
  return AUTHOR.test(before) && author
    ? [{ name: author, organization: null }]
    : [];
}

/** Between two people who give a talk together, with where the second one works. */
const TOGETHER =
  /^,?\s+(?:(?:was |were )?joined(?: forces with| by)?|teamed up with|together with|along with|alongside)\s+(?:(?:the|our|fellow)\s+)?(?:\p{Lu}[\p{L}\d.]{1,30}[’']s\s+)?$/u;

/** Of the people a clause names before a title, those who gave the talk. */
function givers(before: string): SpeakerGroup | undefined {
  const groups = speakersIn(before).filter(
    group => eventsIn(before.slice(group.start, group.end)).length === 0,
  );
  const acting = [...groups].reverse().find(group => {
    const after = before.slice(group.end);
    const ahead = before.slice(0, group.start);
    return (
      ACTS.test(after) ||
      BROUGHT_BY.test(ahead) ||
      ACTED.test(ahead) ||
      /^[’']s?\b/.test(after) ||
      (/^\s*[,:–—-]?\s*$/.test(after) && group === groups[groups.length - 1])
    );
  });
  const found = acting ?? (groups.length === 1 ? groups[0] : undefined);
  if (!found) return undefined;
  const next = groups[groups.indexOf(found) + 1];
  const owned = ownersOf(found, before);
  return next && isJoinedBy(found, next, before)
    ? {
        ...owned,
        end: next.end,
        speakers: [...owned.speakers, ...next.speakers],
      }
    : owned;
}

/** "Ada Example joined Alan Sample for a talk …": both gave it. */
function isJoinedBy(
  one: SpeakerGroup,
  next: SpeakerGroup,
  before: string,
): boolean {
  return (
    TOGETHER.test(before.slice(one.end, next.start)) &&
    /^\s+(?:for|in|on|to|and)\s/.test(before.slice(next.end))
  );
}

/** "“…” by Ada Example and Alan Sample’s “…”": the last one gave the next talk. */
function withoutNext(
  { speakers, end }: SpeakerGroup,
  after: string,
): Speaker[] {
  return speakers.length > 1 && /^[’']s?\s/.test(after.slice(end))
    ? speakers.slice(0, -1)
    : speakers;
}

/** The same seen from the next title: whom "by" right behind the title before names did not give this one. */
function ownersOf(group: SpeakerGroup, before: string): SpeakerGroup {
  const owned = /^[’']s?\s/.test(before.slice(group.end));
  const given = /^[”"’»)\s]*(?:by|from|with)\s*$/iu.test(
    before.slice(0, group.start),
  );
  return owned && given
    ? { ...group, speakers: group.speakers.slice(-1) }
    : group;
}

/** "Ada's [Title]", "Ada's talk “…”". */
const OWNER = new RegExp(
  `(?<![\\p{L}’'-])(\\p{Lu}\\p{L}+)[’']s? (?:(?:[\\w-]+ )?${ONE_TALK}(?: (?:on|about|called|titled))?)?[\\s:,“"]*$`,
  'u',
);

/** "Watch Ada's": a company would as well be watched, but is rarely told of so. */
const WATCHED =
  /(?<!\p{L})(?:watch(?:ed|ing)?|saw|see|seen|loved?|enjoyed|liked?|attended|during|after|before) $/iu;

function isOwner(name: string, ahead: string): boolean {
  return isGivenName(name) || (isFirstName(name) && WATCHED.test(ahead));
}

/** Whether the words before a title name whose it is: "watch Ada's “…”". @internal */
export function isOwned(before: string): boolean {
  const owner = OWNER.exec(before);
  return owner !== null && isOwner(owner[1], before.slice(0, owner.index));
}

/** "Ada, Grace and Alan took part in …", "Ada also ran …". */
function firstNamed(before: string): Speaker[] {
  for (const match of before.matchAll(FIRST_NAMES)) {
    const at = (match.index ?? 0) + match[0].length;
    const group = speakersAt(before, at, { firstNames: true });
    if (group && ACTS.test(before.slice(group.end))) return group.speakers;
  }
  return [];
}

/** A first name alone is the person of that name whom the same passage names in full, if there is just one. */
function inFull(speakers: Speaker[], passage: string): Speaker[] {
  if (speakers.every(speaker => speaker.name.includes(' '))) return speakers;
  const known = speakersIn(passage).flatMap(group => group.speakers);
  return speakers.map(speaker => {
    const same = known.filter(one => one.name.split(' ')[0] === speaker.name);
    return same.length === 1 ? { ...same[0] } : speaker;
  });
}

/**
 * Who gave the talk a sentence names, and how much of the text behind the title that took.
 *
 * @param before - the sentence up to the title
 * @param after - what stands behind it, up to the next title
 * @param passage - all of the paragraph, for names given in full elsewhere in it
 * @param author - of the document: "I"
 * @internal
 */
export function speakersOf(
  before: string,
  after: string,
  passage: string,
  author: string | null,
): { speakers: Speaker[]; consumed: number } {
  const bracket = IN_BRACKETS.exec(after);
  const inBracket = bracket && readSpeakerList(bracket[1]);
  if (bracket && inBracket)
    return { speakers: inBracket, consumed: bracket[0].length };
  const own = firstPerson(before, author);
  const shared = own.length > 0 ? BESIDES.exec(after) : null;
  const besides = shared ? speakersAt(after, shared[0].length) : undefined;
  if (besides)
    return {
      speakers: [...own, ...besides.speakers],
      consumed: besides.end,
    };
  const by = GIVEN_BY.exec(after);
  const group = by ? speakersAt(after, by[0].length) : undefined;
  if (group)
    return {
      speakers: withCompany(withoutNext(group, after), before),
      consumed: group.end,
    };
  const described = GIVEN_BY_DESCRIBED.exec(after);
  const them = described ? speakersAt(after, described[0].length) : undefined;
  if (them) return { speakers: them.speakers, consumed: them.end };
  const subject = IN_TALK.test(before) ? /^[”"’)]*,?\s+/u.exec(after) : null;
  const acting = subject ? speakersAt(after, subject[0].length) : undefined;
  if (acting && ACTS.test(after.slice(acting.end)))
    return { speakers: acting.speakers, consumed: 0 };
  const inside = INSIDE.exec(after);
  const told = inside ? speakersAt(after, inside[0].length) : undefined;
  if (told && ACTS.test(after.slice(told.end)))
    return { speakers: told.speakers, consumed: 0 };
  if (own.length > 0) return { speakers: own, consumed: 0 };
  const ahead = givers(before);
  if (ahead)
    return {
      speakers: withCompany(ahead.speakers, before.slice(ahead.end)),
      consumed: 0,
    };
  const owner = OWNER.exec(before);
  if (owner && isOwner(owner[1], before.slice(0, owner.index)))
    return {
      speakers: inFull([{ name: owner[1], organization: null }], passage),
      consumed: 0,
    };
  const apposed = APPOSED.exec(after);
  const late = apposed ? speakersAt(after, apposed[0].length) : undefined;
  if (late) return { speakers: late.speakers, consumed: 0 };
  return { speakers: inFull(firstNamed(before), passage), consumed: 0 };
}

/** "the Acme talk, “…” by Ada Example": the company is hers. */
function withCompany(speakers: Speaker[], before: string): Speaker[] {
  const match = [...before.matchAll(COMPANY_TALK)]
    .reverse()
    .find(
      ([, name]) =>
        !typeInProse(name) &&
        !isPersonName(name) &&
        eventsIn(name).length === 0 &&
        !/^(?:Opening|Closing|First|Second|Third|Last|Next|Other|Lightning|Day|Main|Sponsored|Best|Great|Same|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/.test(
          name,
        ),
    );
  if (!match || speakers.some(speaker => speaker.organization)) return speakers;
  return speakers.map(speaker => ({ ...speaker, organization: match[1] }));
}
