import { DateTime } from 'luxon';
import { canonicalEvent } from '../events';
import type { FormatInput } from '../formats/types';
import { readMediaAddress } from '../media';
import type {
  EventFact,
  Format,
  LeftOutSession,
  Media,
  Mention,
  ReadDocument,
  Speaker,
  Warning,
} from '../model';
import { isPersonName } from '../people';
import { mentionIds } from './mentionIds';
import { noTalk } from './noTalk';
import { withoutMail } from './plainAbstract';
import type { Schedule, ScheduledEvent, Session } from './Session';
import { sessionMedia } from './sessionMedia';
import { sessionTimes } from './sessionTimes';
import { sessionType } from './sessionType';

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
  return withoutMail(title.replace(/<\/?[a-z][^<>]*>/gi, ''))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(CHANGED, '');
}

/** The fields that have something to say. */
function filled(fields: Partial<Mention>): Partial<Mention> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function firstOf(media: Media[], kind: Media['kind']): string | null {
  return media.find(one => one.kind === kind)?.url ?? null;
}

/** Ids that sessions of different titles share identify none of them: a recording of a whole track, an id used twice. */
function sharedIds(sessions: readonly Session[]): Set<string> {
  const titles = new Map<string, string>();
  const shared = new Set<string>();
  for (const { externalIds, title } of sessions) {
    for (const id of externalIds) {
      const known = titles.get(id);
      if (known !== undefined && known !== title) shared.add(id);
      titles.set(id, title);
    }
  }
  return shared;
}

function mentionOf(
  session: Session,
  id: string,
  event: string | null,
  shared: Set<string>,
): Mention {
  const media = sessionMedia(session);
  const { duration } = session;
  const startsAt = session.startsAt ?? undefined;
  const ofMedia = media.flatMap(({ kind, url }) => {
    const address = kind === 'video' ? readMediaAddress(url) : null;
    return address?.externalId && !address.startSeconds
      ? [address.externalId]
      : [];
  });
  const externalIds = [...new Set([...session.externalIds, ...ofMedia])];
  return {
    id,
    title: session.title,
    type: sessionType(session),
    speakers: speakersIn(session),
    event,
    day: session.day,
    start: session.start,
    url: session.url,
    video: firstOf(media, 'video'),
    slides: firstOf(media, 'slides'),
    takeaway: null,
    line: session.line,
    rule: session.rule,
    ...filled({
      startsAt,
      abstract: joined(session),
      duration:
        duration !== null && duration > 0 ? Math.round(duration) : undefined,
      language: session.language ?? undefined,
      level: session.level ?? undefined,
      room: session.room ?? undefined,
      track: session.track ?? undefined,
      media,
      externalIds: externalIds.filter(one => !shared.has(one)),
    }),
  };
}

/** "Keynote - Ida Quill": all a schedule says of a keynote before its title is known. */
const KEYNOTE_BY =
  /^(?:opening |closing )?keynote(?: speaker| address)?\s*[:–—-]\s+(?:by |with )?(.{5,60})$/iu;

function speakersIn({ title, speakers }: Session): Speaker[] {
  if (speakers.length > 0) return speakers;
  const name = KEYNOTE_BY.exec(title)?.[1].replace(/^(?:Dr|Prof)\.? /, '');
  return name && isPersonName(name) ? [{ name, organization: null }] : [];
}

/** A subtitle is what the talk is about, in a line. */
function joined({ subtitle, abstract }: Session): string | undefined {
  const head = subtitle && !abstract?.startsWith(subtitle) ? subtitle : null;
  return [head, abstract].filter(Boolean).join('\n\n') || undefined;
}

/** Names that say of no event which one it is. */
const NO_EVENT =
  /^(?:(?:the|my|conference|full|session|event|program(?:me)?) )?(?:schedule|calendar|agenda|program(?:me)?|timetable|sessions?|sched|export|untitled|conference|event|fahrplan)s?$/i;

/** The event as the source's owner calls it, or as the schedule calls itself. */
function eventNames(
  input: FormatInput,
  { title, startDate }: ScheduledEvent,
): { event: string | null; own: string | null } {
  const year = Number(startDate?.slice(0, 4)) || undefined;
  const said = title && !NO_EVENT.test(title.trim()) ? title.trim() : null;
  const own = said && canonicalEvent(said, { year });
  return { event: input.event ?? own, own };
}

function eventFact(
  input: FormatInput,
  event: ScheduledEvent,
  days: string[],
): EventFact | null {
  const { event: title, own } = eventNames(input, event);
  if (!title) return null;
  const fields: Partial<EventFact> = {
    aliases: own && own !== title ? [own] : undefined,
    startDate: event.startDate ?? days[0],
    endDate: event.endDate ?? days[days.length - 1],
    timezone: event.timezone ?? undefined,
    location: event.location ?? undefined,
    website: event.website ?? undefined,
    playlist: event.playlist ?? undefined,
  };
  const known = Object.entries(fields).filter(
    ([, value]) => value !== undefined,
  );
  return { title, ...Object.fromEntries(known) };
}

function isZone(zone: string | null): zone is string {
  return zone !== null && DateTime.utc().setZone(zone).isValid;
}

/**
 * What a schedule says of talks, for all formats of schedules alike. Decides what is no talk and why ({@link noTalk}), of
 * which type each is ({@link sessionType}), what of its links is a recording ({@link sessionMedia}); completes its times
 * ({@link sessionTimes}) and gives it an id that stays ({@link mentionIds}). All talks are of one event: the one the
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
  const timezone = isZone(event.timezone) ? event.timezone : null;
  const sessions = schedule.sessions.map(session => ({
    ...session,
    ...sessionTimes(session, timezone),
    title: titleOf(session.title),
  }));
  const ids = mentionIds(input.source, sessions);
  const shared = sharedIds(sessions);
  const { event: name } = eventNames(input, event);
  const mentions: Mention[] = [];
  const leftOut: LeftOutSession[] = [];
  sessions.forEach((session, index) => {
    const reason = noTalk({
      ...session,
      title: schedule.sessions[index].title,
    });
    const { title, line } = session;
    if (reason) leftOut.push({ title, reason, line });
    else mentions.push(mentionOf(session, ids[index], name, shared));
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
