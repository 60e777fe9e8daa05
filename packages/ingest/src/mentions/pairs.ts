import type { Speaker } from '../model';
import { isPersonName } from '../people';
import type { Found } from './readers/types';

/** "Ada Example, Alan Sample" was read as one person and where she works. */
function isPair({ organization, role }: Speaker): boolean {
  return (
    organization !== null && role === undefined && isPersonName(organization)
  );
}

/**
 * Whether a document names speakers, some of them with what reads like a second person, and never a company: then there are
 * none, and "Ada Example, Alan Sample" are two people.
 *
 * @internal
 */
export function namesNoCompanies(found: readonly Found[]): boolean {
  const named = found.filter(talk => talk.speakers.length > 0);
  return (
    named.length > 2 &&
    named.every(talk =>
      talk.speakers.every(
        speaker => speaker.organization === null || isPair(speaker),
      ),
    )
  );
}

/** The talk with two people for each such pair. @internal */
export function splitPairs(talk: Found): Found {
  return {
    ...talk,
    speakers: talk.speakers.flatMap(speaker =>
      speaker.organization !== null && isPersonName(speaker.organization)
        ? [
            { ...speaker, organization: null },
            { name: speaker.organization, organization: null },
          ]
        : [speaker],
    ),
  };
}
