import type { Speaker } from '../../model';
import { canBeAffiliation, speakersAt } from '../../people';
import type { InlineText } from '../inline';

/** A part of a company, whichever side of the stroke it stands on. */
const DEPARTMENT =
  /(?<!\p{L})(?:dep(?:artmen)?t|team|division|unit|office|lab|abteilung|bereich|équipe|service|departamento|equipo)\W*$/iu;

/**
 * "*Ada Example ada@example.org - Acme | Some Department*": a line set apart from end to end that begins with a name.
 *
 * @internal
 */
export function speakersSetApart(
  { spans }: InlineText,
  line: string,
): Speaker[] | undefined {
  const isApart = spans.some(
    ({ kind, start, end }) =>
      (kind === 'emphasis' || kind === 'strong') &&
      start === 0 &&
      end >= line.length,
  );
  const bare = line.replace(/\s*[(<]?[\w.+-]+@[\w-]+\.[\w.]+[)>]?/g, '');
  const group = isApart && bare.length < 160 ? speakersAt(bare, 0) : undefined;
  if (!group) return undefined;
  const rest = /^\s*[-–—|,]\s*(\P{Ll}[^.!?]*)$/u.exec(bare.slice(group.end));
  if (!rest) return bare.length === group.end ? group.speakers : undefined;
  const parts = rest[1].split('|').map(part => part.trim());
  const companies = parts.filter(part => !DEPARTMENT.test(part));
  const organization = companies[companies.length - 1] ?? parts[0];
  return canBeAffiliation(organization)
    ? group.speakers.map(one => ({
        ...one,
        organization: one.organization ?? organization,
      }))
    : group.speakers;
}
