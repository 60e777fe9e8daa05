import { mediaOf } from '../media';
import type { Media, TalkType } from '../model';
import { emptySession, plainAbstract, type Session } from '../schedule';
import { languageTag } from '../text/languageName';
import { listField, objectOf, textField, textsField } from './fields';
import { fieldOf, type JsonObject } from './json';

/** Kinds of what is on a recording. Those without a type are no talks. */
const KINDS = new Map<string, { type?: TalkType; kind?: string }>([
  ['talk', { type: 'talk' }],
  ['keynote', { type: 'keynote' }],
  ['lightning_talk', { type: 'lightning' }],
  ['panel', { type: 'panel' }],
  ['workshop', { type: 'workshop' }],
  ['demo', { type: 'demo' }],
  ['fireside_chat', { type: 'fireside' }],
  ['q_and_a', { type: 'talk' }],
  ['open_mic', { type: 'lightning' }],
  ['city_pitch', { type: 'lightning' }],
  ['interview', { type: 'talk' }],
  ['intro', { kind: 'opening' }],
  ['outro', { kind: 'closing' }],
  ['award', { kind: 'opening' }],
  ['gameshow', { kind: 'show' }],
]);

/** What stands where nobody is known yet. */
const NOBODY = /^(?:todo|tbd|tba|unknown|n\/?a|various(?: speakers)?)$/i;

/** `48:49`, `1:15:45` in seconds; null for anything else, `TODO` among it. */
function seconds(cue: string | null): number | null {
  const match = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})$/.exec(cue ?? '');
  if (!match) return null;
  const [hours = 0, minutes, rest] = match
    .slice(1)
    .map(part => (part === undefined ? undefined : Number(part)));
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (rest ?? 0);
}

/** Where a recording is: `scheduled`, `not_published`, `not_recorded` and `children` have none of their own. */
function addressOf(provider: string | null, id: string | null): string | null {
  if (!id) return null;
  if (provider === 'youtube')
    return `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`;
  if (provider === 'vimeo')
    return `https://vimeo.com/${encodeURIComponent(id)}`;
  return provider === 'mp4' && /^https?:\/\//.test(id) ? id : null;
}

function recordingsOf(record: JsonObject, parent: JsonObject | null): Media[] {
  const provider = textField(record, 'video_provider');
  // The talk is on the recording of the whole it is a part of.
  const held = provider === 'parent' && parent ? parent : record;
  const start = seconds(textField(record, 'start_cue'));
  const url = addressOf(
    textField(held, 'video_provider'),
    textField(held, 'video_id'),
  );
  const at =
    url && held !== record && start
      ? `${url}${url.includes('?') ? '&' : '?'}t=${start}`
      : url;
  const own = at
    ? [mediaOf('video', at, held !== record ? start ?? 0 : undefined)]
    : [];
  const others = listField(record, 'alternative_recordings').flatMap(value => {
    const other = objectOf(value);
    const address = addressOf(
      textField(other, 'video_provider'),
      textField(other, 'video_id'),
    );
    return address ? [mediaOf('video', address)] : [];
  });
  return [...own, ...others];
}

/** `11:40 - 12:10`, as far as it says. */
function timesOf(time: string | null): {
  start: string | null;
  minutes: number | null;
} {
  const match = /^(\d{1,2}):(\d{2})(?:\s*[-–]\s*(\d{1,2}):(\d{2}))?$/.exec(
    time ?? '',
  );
  if (!match) return { start: null, minutes: null };
  const [hour, minute, endHour, endMinute] = match.slice(1).map(Number);
  const minutes = match[3] ? (endHour - hour) * 60 + endMinute - minute : null;
  return {
    start: `${String(hour).padStart(2, '0')}:${match[2]}`,
    minutes: minutes !== null && minutes > 0 ? minutes : null,
  };
}

function durationOf(record: JsonObject): number | null {
  const start = seconds(textField(record, 'start_cue'));
  const end = seconds(textField(record, 'end_cue'));
  return start !== null && end !== null && end > start
    ? Math.round((end - start) / 60)
    : timesOf(textField(record, 'time')).minutes;
}

/**
 * Whom a record names.
 *
 * @internal
 */
export function rubyeventsPeople(record: JsonObject): string[] {
  return textsField(record, 'speakers').filter(name => !NOBODY.test(name));
}

/**
 * One record of a `videos.yml` as a session. A recording that holds several talks is a session without speakers: its talks
 * are sessions of their own.
 *
 * @param parent - the recording it is a part of
 *
 * @internal
 */
export function rubyeventsSession(
  record: JsonObject,
  parent: JsonObject | null,
  line: number | null,
): Session | null {
  const id = textField(record, 'id');
  const title = textField(record, 'title') ?? textField(record, 'raw_title');
  if (!title) return null;
  const known = KINDS.get(textField(record, 'kind') ?? 'talk');
  const isWhole = listField(record, 'talks').length > 0;
  const isTalk = !isWhole && known?.kind === undefined;
  const slides = textField(record, 'slides_url');
  const ids = [id, ...textsField(record, 'old_id')];
  return {
    ...emptySession(title, 'rubyevents'),
    id,
    externalIds: ids.flatMap(one => (one ? [`rubyevents:${one}`] : [])),
    abstract: plainAbstract(fieldOf(record, 'description'), 'markdown'),
    speakers: isTalk
      ? rubyeventsPeople(record).map(name => ({ name, organization: null }))
      : [],
    kind: known?.kind ?? null,
    ...(known?.type && known.type !== 'talk' && { type: known.type }),
    isService: !isTalk,
    isCancelled: /^cancell?ed$/i.test(textField(record, 'status') ?? ''),
    day: textField(record, 'date') ?? (parent && textField(parent, 'date')),
    start: timesOf(textField(record, 'time')).start,
    duration: durationOf(record),
    track: textField(record, 'track'),
    language: languageTag(fieldOf(record, 'language')),
    links: listField(record, 'additional_resources').flatMap(value => {
      const resource = objectOf(value);
      const url = textField(resource, 'url');
      const named = [textField(resource, 'type'), textField(resource, 'name')];
      return url
        ? [{ url, title: named.filter(Boolean).join(' ') || null }]
        : [];
    }),
    media: [
      ...recordingsOf(record, parent),
      ...(slides && /^https?:\/\//.test(slides)
        ? [mediaOf('slides', slides)]
        : []),
    ],
    line,
    fields: {
      title: textField(record, 'title') ? 'title' : 'raw_title',
      type: 'kind',
      speakers: 'speakers',
      day: 'date',
      start: 'time',
      video: 'video_provider, video_id',
      slides: 'slides_url',
    },
  };
}
