import type { FormatInput } from '../formats/types';
import type {
  Format,
  LeftOutSession,
  Mention,
  ReadDocument,
  Warning,
} from '../model';
import { zoneOf } from './clock';
import { mentionIds } from './mentionIds';
import { noTalk } from './noTalk';
import { withoutMail, withoutTags } from './plainAbstract';
import { eventFact, eventNames } from './scheduleEvent';
import type { Schedule } from './Session';
import { identifyingIds, sessionMention } from './sessionMention';
import { sessionTimes } from './sessionTimes';

/**
 * A schedule and where it was read from.
 *
 * @internal
 */
export interface ScheduleReading {
  input: FormatInput;
  format: Format;
  schedule: Schedule;
  /** What reading it has to say; those of `input` are added. */
  warnings: Warning[];
}

/** What a schedule writes before a title that has changed since it was printed. */
const CHANGED = /^(?:AMENDMENT|AMENDED|RESCHEDULED)[:\s]\s*(?=\S)/;

/** Titles are kept as written, but on one line, without marks of HTML and mail addresses. */
function titleOf(title: string): string {
  const plain = withoutMail(withoutTags(title))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(CHANGED, '');
  return plain || title.trim();
}

/**
 * What a schedule says of talks, for all formats of schedules alike. Decides what is no talk and why ({@link noTalk}), of
 * which type each is, what of its links is a recording ({@link sessionMention}); completes its times ({@link sessionTimes})
 * and gives it an id that stays ({@link mentionIds}). All talks are of one event: the one the
 * source's owner names, else the one the schedule names itself after.
 *
 * `day` is the date in the calendar, not the day of the conference: what begins at half past midnight on the first night
 * has the date of the second day, for date and time together must name the moment.
 *
 * @internal
 */
export function scheduleDocument({
  input,
  format,
  schedule,
  warnings,
}: ScheduleReading): ReadDocument {
  const { event } = schedule;
  const timezone = zoneOf(event.timezone);
  const sessions = schedule.sessions.map(session => ({
    ...session,
    ...sessionTimes(session, timezone),
    title: titleOf(session.title),
  }));
  const ids = mentionIds(input.source, sessions);
  const externalIds = identifyingIds(sessions);
  const { event: name, reason: eventReason } = eventNames(input, event);
  const mentions: Mention[] = [];
  const leftOut: LeftOutSession[] = [];
  sessions.forEach((session, index) => {
    const reason = noTalk({
      ...session,
      title: schedule.sessions[index].title,
    });
    const { title, line } = session;
    if (reason) leftOut.push({ title, reason, line });
    else
      mentions.push(
        sessionMention(session, {
          id: ids[index],
          event: name,
          externalIds: externalIds[index],
          ...(input.explain && {
            explain: {
              event: eventReason,
              given: schedule.sessions[index],
              timezone,
            },
          }),
        }),
      );
  });
  const days = mentions.flatMap(({ day }) => day ?? []).sort();
  const fact = eventFact(input, { ...event, timezone }, days);
  return {
    source: input.source,
    format,
    title: event.title ?? name,
    author: null,
    published: null,
    url: input.url ?? event.website,
    language: null,
    signature: [],
    schedule: {
      sessions: sessions.length,
      speakers: schedule.speakers,
      leftOut,
    },
    mentions,
    themes: [],
    products: [],
    resources: [],
    events: fact ? [fact] : [],
    organizations: [],
    topics: [],
    warnings: [
      ...input.warnings,
      ...warnings,
      ...remarks(input, name, sessions.length, warnings),
    ],
  };
}

function remarks(
  { source }: FormatInput,
  event: string | null,
  sessions: number,
  said: Warning[],
): Warning[] {
  if (sessions === 0 && said.length > 0) return [];
  if (sessions === 0) {
    return [
      {
        line: null,
        message: `${source} is a schedule of 0 sessions: it may not be published yet.`,
      },
    ];
  }
  if (event) return [];
  return [
    {
      line: null,
      message:
        'The schedule does not say of which event it is: name the event in the settings of the source.',
    },
  ];
}
