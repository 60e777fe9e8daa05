import { mediaOf } from '../media';
import type { Media, Speaker } from '../model';
import type { Session } from '../schedule';
import { languageTag } from '../text/languageName';
import { readDescription } from './description';
import type { Habits } from './habits';
import { isNoTalkVideo } from './noTalkVideo';
import { readVideoTitle } from './videoTitle';

/** What a feed or a page says of one video. */
export interface Video {
  /** As written. */
  title: string;
  /** Plain text below it. */
  description: string | null;
  /** Its page, or the file itself. */
  url: string;
  kind: 'video' | 'audio';
  /** Further addresses of the same recording. */
  files: string[];
  seconds: number | null;
  /** BCP 47. */
  language: string | null;
  /** How its platform files it, `Music`. */
  category: string | null;
  /** People that its publisher names beside the title. */
  people: Speaker[];
  line: number | null;
}

/** What is known of the place in which a video stands. */
export interface VideoPlace {
  /** Title of the playlist, channel or feed. */
  list: string | null;
  /** The event the source's owner says everything belongs to. */
  event: string | null;
  habits?: Habits;
  /** See `repeatedParagraphs`. */
  repeated?: ReadonlySet<string>;
}

/** Categories of platforms in which no talks are. */
const NO_TALKS =
  /^(?:music|gaming|games|sports?|autos(?: & vehicles)?|film(?: & animation)?|movies|trailers|shows|comedy|pets(?: & animals)?)$/i;

/** A recording shorter than this says hello, or goes on about itself. */
const SHORTEST_SECONDS = 61;

/**
 * A video as a session, and the event its title names. A video that is none of a talk is a service session.
 *
 * @internal
 */
export function videoSession(
  video: Video,
  place: VideoPlace,
): { session: Session; event: string | null } {
  const read = readVideoTitle(video.title, {
    list: place.list,
    event: place.event,
    habits: place.habits,
    description: video.description,
  });
  const title = read.title || video.title.replace(/\s+/g, ' ').trim();
  const below = readDescription(video.description ?? '', {
    raw: video.title,
    title,
    repeated: place.repeated,
  });
  const isNoTalk =
    NO_TALKS.test(video.category ?? '') ||
    (video.seconds !== null && video.seconds < SHORTEST_SECONDS) ||
    isNoTalkVideo(video.title, read);
  const naming = [
    { speakers: read.speakers, field: 'title' },
    { speakers: video.people, field: 'names beside the title' },
    { speakers: below.speakers, field: 'description' },
  ].find(({ speakers }) => speakers.length > 0);
  const media: Media[] = [
    mediaOf(video.kind, video.url),
    ...video.files.map(url => mediaOf(video.kind, url)),
  ];
  return {
    event: read.event,
    session: {
      id: media[0].id ?? video.url,
      externalIds: [],
      title,
      subtitle: null,
      abstract: below.abstract,
      speakers: isNoTalk
        ? []
        : withAffiliations(naming?.speakers ?? [], below.speakers),
      kind: null,
      ...(read.type && { type: read.type }),
      isService: isNoTalk,
      isCancelled: false,
      // Videos are published after the talk, by days or by years.
      day: null,
      start: null,
      startsAt: null,
      duration:
        video.seconds === null
          ? null
          : Math.max(1, Math.round(video.seconds / 60)),
      room: null,
      track: null,
      language: read.language ?? languageTag(video.language),
      level: null,
      url: null,
      // Other recordings below a video are other talks.
      links: below.links.filter(({ title: label }) =>
        /\b(?:slides?|deck|folien|presentation)\b/i.test(label ?? ''),
      ),
      media,
      line: video.line,
      rule: 'video-title',
      fields: {
        title: 'title',
        type: 'title',
        speakers: naming?.field,
        video: 'address of the recording',
      },
    },
  };
}

/** The title often leaves out where people work, and the text below says it. */
function withAffiliations(named: Speaker[], below: Speaker[]): Speaker[] {
  const known = new Map(below.map(one => [one.name, one]));
  return named.map(speaker => {
    const other = known.get(speaker.name);
    return speaker.organization === null && other ? other : speaker;
  });
}
