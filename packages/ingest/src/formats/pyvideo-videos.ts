import { mediaOf } from '../media';
import type { Media, Speaker } from '../model';
import { emptySession, plainAbstract, type Session } from '../schedule';
import { languageTag } from '../text/languageName';
import type { Habits } from '../video/habits';
import { isNoTalkVideo } from '../video/noTalkVideo';
import { undecorated } from '../video/undecorated';
import { readVideoTitle } from '../video/videoTitle';
import { listField, objectOf, textField, textsField } from './fields';
import { fieldOf, type JsonObject } from './json';

/** What stands where nobody knows, or where it is not one person. */
const NOBODY =
  /^(?:unknown(?: speakers?)?|various(?: (?:speakers?|authors|people|presenters|artists))?|multiple(?: speakers?)?|many|several|tba|tbd|todo|n\/?a|none|anonymous|speakers?|panel|-+|\?+)$/i;

function speakersOf(fields: JsonObject): Speaker[] {
  const names = textsField(fields, 'speakers').map(name =>
    name.replace(/\s+/g, ' '),
  );
  return [...new Set(names)]
    .filter(name => /\p{L}/u.test(name) && !NOBODY.test(name))
    .map(name => ({ name, organization: null }));
}

function recordingsOf(fields: JsonObject): Media[] {
  const urls = listField(fields, 'videos').flatMap(
    value => textField(objectOf(value), 'url') ?? [],
  );
  const all = [...urls, ...textsField(fields, 'video_url')];
  return [...new Set(all)]
    .filter(url => /^https?:\/\/\S+$/.test(url))
    .map(url => mediaOf('video', url));
}

/**
 * One video of pyvideo as a session; null where it has no title.
 *
 * @param event - it was recorded at, as written
 * @param habits - how the titles of that event are written that name people only there
 *
 * @internal
 */
export function pyvideoSession(
  fields: JsonObject,
  event: string | null,
  habits: Habits | undefined,
  line: number | null,
): Session | null {
  const raw = textField(fields, 'title');
  if (!raw) return null;
  const named = speakersOf(fields);
  // Many titles are those of the video, with what the other fields say once more.
  const read =
    listField(fields, 'speakers').length > 0
      ? null
      : readVideoTitle(raw, { list: event, habits });
  const seconds = Number(textField(fields, 'duration') ?? Number.NaN);
  const slug = textField(fields, 'slug');
  return {
    ...emptySession(
      read?.title || undecorated(raw, named, event),
      read && read.title !== raw ? 'video-title' : 'pyvideo',
    ),
    abstract:
      plainAbstract(fieldOf(fields, 'description'), 'rst') ??
      plainAbstract(fieldOf(fields, 'summary'), 'rst'),
    speakers: read?.speakers ?? named,
    ...(read?.type && { type: read.type }),
    isService:
      named.length === 0 && isNoTalkVideo(raw, read ?? readVideoTitle(raw)),
    day:
      /^\d{4}-\d{2}-\d{2}/.exec(textField(fields, 'recorded') ?? '')?.[0] ??
      null,
    duration:
      Number.isFinite(seconds) && seconds > 0
        ? Math.max(1, Math.round(seconds / 60))
        : null,
    language: languageTag(fieldOf(fields, 'language')),
    links: listField(fields, 'related_urls').flatMap(value => {
      if (typeof value === 'string') return [{ url: value, title: null }];
      const link = objectOf(value);
      const url = textField(link, 'url');
      return url ? [{ url, title: textField(link, 'label') }] : [];
    }),
    media: recordingsOf(fields),
    line,
    fields: {
      title: 'title',
      type: 'title',
      speakers: read?.speakers ? 'title' : 'speakers',
      day: 'recorded',
      video: 'videos, video_url',
    },
    ...(slug && { id: [event, slug].filter(Boolean).join('/') }),
  };
}
