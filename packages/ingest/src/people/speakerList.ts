import type { Speaker } from '../model';
import { remembered } from '../remembered';
import { type Atom, atomsOf } from './atoms';
import { withoutBesides } from './besideNames';
import { SPEAKERS_WORD } from '../mentions/grammar/words';
import { hasHan } from './cjkName';
import { cjkSpeakers } from './cjkSpeakers';
import { BY, GIVEN } from './joints';
import { inRole, partsByLabel } from './labelledSpeakers';
import { isOrganization } from './personAtom';
import {
  readGroup,
  readTitledPerson,
  type SpeakerListOptions,
} from './speakerGroup';

/** Longer than any list of speakers; bounds what a hostile text can cost. */
const LONGEST_LIST = 600;
const INTRODUCTION = new RegExp(
  `^(?:(?:${GIVEN}\\s+)?(?:${BY}|with|from)\\s+|(?:${SPEAKERS_WORD})\\s*:\\s*)`,
  'iu',
);
/** "Par Example, Acme": a given name that says "by" in another language. */
const CALLED_SO = /^(?:Par|Von|Por|Av) \p{Lu}\S*(?=$|\s?[,;(&–—-])/u;
function withoutIntroduction(text: string): string {
  return CALLED_SO.test(text) ? text : text.replace(INTRODUCTION, '');
}

/** "de Ada Example", "van Ada Example": the first letter of a name tells them from a surname. */
const OF = /^(?:de|di|da|do|van|con|com|avec|met|mit)\s+(?=\p{Lu})/u;
function readList(
  text: string,
  options: SpeakerListOptions,
): Speaker[] | undefined {
  const parts = partsByLabel(text);
  if (!parts) return readUnlabelled(text, options);
  const speakers: Speaker[] = [];
  for (const part of parts) {
    const people = readUnlabelled(part.text, options);
    if (!people) return undefined;
    speakers.push(...inRole(people, part.role));
  }
  return speakers;
}

/** Every reader of a passage asks for the same few parts of it. */
const readAsWritten = remembered(
  (text): readonly Speaker[] | undefined => readList(text, {}),
  2000,
);

/**
 * Reads a text that is nothing but a list of speakers: "Name, Org & Name, Org; Name (Org)", "Name & Name, Org",
 * "Name from Org and Org's Name". Undefined when any part of it cannot be placed.
 *
 * @internal
 */
export function readSpeakerList(
  text: string,
  options?: SpeakerListOptions,
): Speaker[] | undefined {
  if (text.length > LONGEST_LIST) return undefined;
  if (options) return readList(text, options);
  return readAsWritten(text)?.map(speaker => ({ ...speaker }));
}

/** "Ada Exampleさん (Acme)", "adaさん": politeness tells that this is somebody, however the name is written. */
const POLITE =
  /^([\p{Script=Latin}\d][\p{Script=Latin}\d_.-]{1,30}(?: \p{Lu}[\p{Script=Latin}.’'-]{1,30}){0,2})\s?(?:さん|氏|様)\s?(?:[(（]([^()（）]{2,40})[)）])?$/u;

function readPolite(text: string): Speaker[] | undefined {
  const match = POLITE.exec(text.trim());
  return match
    ? [{ name: match[1], organization: match[2]?.trim() ?? null }]
    : undefined;
}

/** "Ada Example, Acme College; University of Reeds": where the one named before works, too. */
function isSecondPlace(
  group: readonly Atom[],
  speakers: readonly Speaker[],
): boolean {
  const [only, more] = group;
  const last = speakers[speakers.length - 1];
  return (
    !more &&
    Boolean(last?.organization) &&
    (isOrganization(only.text) ||
      /(?:^|\s)(?:University|Institute|College|Academy) of \p{Lu}/u.test(
        only.text,
      ))
  );
}

function readUnlabelled(
  text: string,
  options: SpeakerListOptions,
): Speaker[] | undefined {
  const polite = readPolite(text);
  if (polite) return polite;
  const listed = withoutIntroduction(withoutBesides(text))
    .replace(/,\s*(?:contact|website|homepage|bio)(?=\s*(?:,|$))/gi, '')
    .replace(
      /,\s*(?:videos?|slides?|recording|youtube|pdf)(?:\s*(?:[,&/]|and)\s*(?:videos?|slides?|recording|pdf))*\s*$/i,
      '',
    )
    .replace(/^(?:keynote|talk|workshop|tutorial|panel)s?,\s+(?=by\b)/i, '');
  const given = withoutIntroduction(listed)
    .replace(/(?<=[가-힣])\s*[/·]\s*(?=[가-힣]{3}(?![가-힣]))/gu, ', ')
    .replace(OF, '')
    .replace(/\s*\([^()]*\b(?:level|remote|virtual|online)\)/gi, '')
    .replace(/\s*(?:\.{3}|…)$/, '')
    .replace(/[\s:,;|*·•–—-]+$/, '')
    .replace(
      /(?<!\b(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|S\.A|B\.V)|\.\p{Lu}|\s\p{Lu})\.$/u,
      '',
    );
  if (
    !given ||
    (!/^[^\p{L}]{0,2}\p{Lu}/u.test(given) &&
      !/^(?:@\w|\p{Script=Han}|\p{Script=Hangul}|(?:the|e|i)\s?\p{Lu})/u.test(
        given,
      ))
  )
    return undefined;
  const atoms = atomsOf(given);
  if (atoms.length === 0 || atoms.length > 16) return undefined;
  const groups: Atom[][] = [];
  for (const atom of atoms) {
    if (atom.separator === ';' || groups.length === 0) {
      groups.push([{ ...atom, separator: '' }]);
    } else groups[groups.length - 1].push(atom);
  }
  const speakers: Speaker[] = [];
  for (const group of groups) {
    const reading = readGroup(group, options) ?? readTitledPerson(group);
    if (!reading && isSecondPlace(group, speakers)) continue;
    if (!reading) return hasHan(given) ? cjkSpeakers(given) : undefined;
    for (const { name, organization, role } of reading.speakers) {
      speakers.push({
        name,
        organization: organization ?? null,
        ...(role && { role }),
      });
    }
  }
  return speakers.length > 0 ? speakers : undefined;
}
