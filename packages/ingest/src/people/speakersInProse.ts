import type { Speaker } from '../model';
import { readAffiliation } from './affiliation';
import { SEVERAL } from './employer';
import { AND } from './joints';
import {
  affiliationAt,
  behindCompany,
  besidesEnd,
  matchAt,
  nameAt,
  nameBehindRole,
  type ProseOptions,
} from './proseParts';
import { ROLE } from './vocabulary';

/**
 * People named together in running text, with the place they stand in.
 *
 * @internal
 */
export interface SpeakerGroup {
  start: number;
  end: number;
  speakers: Speaker[];
}

const SEPARATOR = new RegExp(
  `(?:\\s*;\\s*|\\s*,\\s*|\\s+&\\s+|\\s+\\+\\s+|\\s+(?=${AND}\\s))(?:${AND}\\s+)?(?:(?:also|my (?:friend|colleague)s?|our (?:own )?)\\s+)?`,
  'uy',
);
/** "In May Ada said": a month, and no given name. */
const MONTH_NEXT =
  /(?<![\p{L}])(?:in|last|this|next|since|until|till|by|of|early|late|mid|every|each|from|for|im|en|em|w|v)[\s-]$/iu;
const MONTH = /^(?:April|May|June|August)(?!\p{L})/u;
/** "im Nebenraum Ada Example": German writes nouns like names. */
const GERMAN_NOUN_NEXT =
  /(?<![\p{L}])(?:im|am|zum|zur|beim|ins|ans|dieses|jedes|letztes|nächstes)\s$/iu;
const AFFILIATIONS_BEFORE = /\bfrom ([^,.;:]{2,80}),\s*$/;

/**
 * Reads the speakers a text begins with, up to where the sentence goes on:
 * "Ada Example from Acme & Alan Sample, Initech Ltd show how …".
 *
 * @internal
 */
export function speakersAt(
  text: string,
  at: number,
  options: ProseOptions = {},
): SpeakerGroup | undefined {
  const speakers: Array<Speaker & { open: boolean }> = [];
  let position = at;
  let end = at;
  let employer: string | null = null;
  let isSeveral = false;
  for (;;) {
    const own = nameAt(text, position, options);
    const behind = own ? undefined : nameBehindRole(text, position);
    const name = own ?? behind;
    if (!name) break;
    if (behind) {
      employer = behind.employer ?? null;
      isSeveral =
        employer !== null && SEVERAL.test(text.slice(position, behind.end));
    } else if (!isSeveral) employer = null;
    end = besidesEnd(text, name.end);
    const affiliation = affiliationAt(text, end, options);
    if (affiliation) {
      const read = readAffiliation(affiliation.text);
      end = affiliation.end;
      if (read.role && !read.organization) {
        const more = affiliationAt(text, end, options);
        if (more && !ROLE.test(more.text)) {
          read.organization = readAffiliation(more.text).organization;
          end = more.end;
        }
      }
      for (const open of speakers.filter(speaker => speaker.open)) {
        open.organization = read.organization;
        open.open = false;
      }
      speakers.push({
        name: name.name,
        organization: read.organization,
        ...(read.role && { role: read.role }),
        open: false,
      });
    } else {
      speakers.push({
        name: name.name,
        organization: employer,
        open: employer === null,
      });
    }
    const separator = matchAt(SEPARATOR, text, end);
    if (!separator || !separator[0]) break;
    position = end + separator[0].length;
    if (separator[0].includes(';'))
      speakers.forEach(speaker => {
        speaker.open = false;
      });
  }
  if (speakers.length === 0) return undefined;
  return {
    start: at,
    end,
    speakers: speakers.map(({ open: _open, ...speaker }) => speaker),
  };
}

/** Pairs "from Acme and Initech, Ada Example and Alan Sample" in their order. */
function affiliateFromBefore(text: string, group: SpeakerGroup): void {
  if (group.speakers.some(speaker => speaker.organization)) return;
  const before = AFFILIATIONS_BEFORE.exec(text.slice(0, group.start));
  if (!before) return;
  const organizations = before[1]
    .replace(/\s*\([^)]*\)/g, '')
    .split(/\s+(?:and|&)\s+/)
    .map(name => name.trim())
    .filter(name => /^(?:the )?\p{Lu}/u.test(name))
    .map(name => readAffiliation(name).organization);
  if (organizations.length === group.speakers.length) {
    group.speakers.forEach((speaker, index) => {
      speaker.organization = organizations[index];
    });
  } else if (organizations.length === 1) {
    group.speakers.forEach(speaker => {
      speaker.organization = organizations[0];
    });
  }
}

/**
 * Finds the people a sentence names by their full names.
 *
 * @internal
 */
export function speakersIn(
  text: string,
  options: ProseOptions = {},
): SpeakerGroup[] {
  const groups: SpeakerGroup[] = [];
  const starts = /(?<![\p{L}\p{M}\d’'-])\p{Lu}/gu;
  let match = starts.exec(text);
  while (match) {
    const before = text.slice(Math.max(0, match.index - 11), match.index);
    const start = behindCompany(text, match.index);
    const isOther =
      GERMAN_NOUN_NEXT.test(before) ||
      (MONTH_NEXT.test(before) &&
        MONTH.test(text.slice(match.index, match.index + 8)));
    const group = isOther ? undefined : speakersAt(text, start, options);
    if (!group && start > match.index) starts.lastIndex = start;
    if (group) {
      affiliateFromBefore(text, group);
      const owner =
        /(?<![\p{L}])([\p{Lu}][\p{L}\d.]+)[’']s (?:(?:very )?own )?$/u.exec(
          text.slice(0, group.start),
        );
      if (owner && group.speakers.every(speaker => !speaker.organization)) {
        group.speakers.forEach(speaker => {
          speaker.organization = owner[1];
        });
      }
      groups.push(group);
      starts.lastIndex = group.end;
    }
    match = starts.exec(text);
  }
  return groups;
}
