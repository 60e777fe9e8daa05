import { readMediaAddress } from '../media';
import type { Media, Mention, Speaker } from '../model';
import { isPersonName } from '../people';
import { withoutMail, withoutTags } from './plainAbstract';
import type { Session } from './Session';
import { sessionMedia } from './sessionMedia';
import { type Explained, sessionReasons } from './sessionReasons';
import { settleType } from './sessionType';

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

/**
 * Ids of the sessions and of their recordings, without those that sessions of different titles share: they identify none of
 * them, but the recording of a whole track, or were used twice.
 *
 * @returns for each session its own
 *
 * @internal
 */
export function identifyingIds(sessions: readonly Session[]): string[][] {
  const titles = new Map<string, string>();
  const shared = new Set<string>();
  const all = sessions.map(session => {
    const ofMedia = sessionMedia(session).flatMap(
      ({ kind, url, startSeconds }) => {
        const address = kind === 'video' ? readMediaAddress(url) : null;
        const isWhole = (startSeconds ?? address?.startSeconds) === undefined;
        return address?.externalId && isWhole ? [address.externalId] : [];
      },
    );
    return [...new Set([...session.externalIds, ...ofMedia])];
  });
  all.forEach((ids, index) => {
    const { title } = sessions[index];
    for (const id of ids) {
      const known = titles.get(id);
      if (known !== undefined && known !== title) shared.add(id);
      titles.set(id, title);
    }
  });
  return all.map(ids => ids.filter(id => !shared.has(id)));
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
  const line = subtitle && withoutMail(withoutTags(subtitle)).trim();
  const head = line && !abstract?.startsWith(line) ? line : null;
  return [head, abstract].filter(Boolean).join('\n\n') || undefined;
}

/** What is known of a mention beside its session. @internal */
export interface MentionOfSession {
  id: string;
  event: string | null;
  externalIds: string[];
  /** Given where the mention is to say why. */
  explain?: Explained;
}

/**
 * A session as what a document says of a talk.
 *
 * @internal
 */
export function sessionMention(
  session: Session,
  { id, event, externalIds, explain }: MentionOfSession,
): Mention {
  const media = sessionMedia(session);
  const { duration } = session;
  const type = settleType(session);
  const speakers = speakersIn(session);
  return {
    id,
    title: session.title,
    type: type.type,
    speakers,
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
      startsAt: session.startsAt ?? undefined,
      abstract: joined(session),
      duration:
        duration !== null && duration > 0 ? Math.round(duration) : undefined,
      language: session.language ?? undefined,
      level: session.level ?? undefined,
      room: session.room ?? undefined,
      track: session.track ?? undefined,
      media,
      externalIds,
    }),
    ...(explain && {
      reasons: {
        ...sessionReasons(session, { ...explain, speakers, media, type }),
      },
    }),
  };
}
