import { eventsIn } from '../events';
import type { DocumentFacts } from './readers/types';

/** What teams call the hours in which they sit together. @internal */
export const OF_A_TEAM =
  /(?<!\p{L})(?:meetings?|minutes|stand-?ups?|sync|besprechung|protokoll|compte[- ]rendu de réunion|reunión|reunião|réunion|riunione|vergadering)(?!\p{L})|会议纪要|議事録/iu;
/** Conferences have one, too. */
const AGENDA = /(?<!\p{L})agenda(?!\p{L})/iu;

/** Whether a title is that of a team's meetings, and names no conference. @internal */
export function namesTeamMeeting(title: string): boolean {
  return OF_A_TEAM.test(title) && eventsIn(title).length === 0;
}

/**
 * Whether a document is about a team's meeting: the points on its agenda have times and somebody who presents them, too.
 *
 * @internal
 */
export function isTeamMeeting({
  eventName,
  isGathering,
  context: { title },
}: DocumentFacts): boolean {
  const heading = title ?? '';
  return (
    !isGathering &&
    (namesTeamMeeting(heading) ||
      (eventName === null && (OF_A_TEAM.test(heading) || AGENDA.test(heading))))
  );
}
