import { isRecord, readMessage, readSeconds } from './messages';
import type { Dialect, EmbedHost } from './types';

const ORIGIN = 'https://www.youtube-nocookie.com';

const HOSTS = /^(?:(?:www|m|music)\.)?(?:youtube|youtube-nocookie)\.com$/;

function idOf(url: URL): string | undefined {
  const [first = '', second = ''] = url.pathname.split('/').filter(Boolean);
  let id: string | null = null;
  if (/^(?:www\.)?youtu\.be$/.test(url.hostname)) {
    id = first;
  } else if (HOSTS.test(url.hostname)) {
    id = ['embed', 'live', 'shorts', 'v', 'e'].includes(first)
      ? second
      : url.searchParams.get('v');
  }
  return id && /^[\w-]{11}$/.test(id) ? id : undefined;
}

/** Error codes of https://developers.google.com/youtube/iframe_api_reference#onError; 153 is for requests without a Referer. */
const FAILURES = new Map<unknown, 'gone' | 'refused' | 'identity'>([
  [2, 'gone'],
  [100, 'gone'],
  [101, 'refused'],
  [150, 'refused'],
  [153, 'identity'],
]);

/** What YouTube's own script for pages sends and hears; the script itself is not needed. */
const dialect: Dialect = {
  greetings: [
    { event: 'listening' },
    { event: 'command', func: 'addEventListener', args: ['onError'] },
  ].map(message => JSON.stringify({ ...message, id: 1, channel: 'widget' })),
  read: message => {
    const { event, info } = readMessage(message) ?? {};
    const failed =
      event === 'onError'
        ? FAILURES.get(isRecord(info) ? info.errorCode : info)
        : undefined;
    if (failed) {
      return { kind: 'failed', why: failed };
    }
    const told = isRecord(info) ? info : {};
    const seconds = readSeconds(told.currentTime);
    // It tells its length once, and where it is all the time.
    const length = readSeconds(told.duration);
    if (event === 'infoDelivery' && seconds !== undefined) {
      return { kind: 'time', seconds, length };
    }
    return typeof event === 'string' ? { kind: 'ready', length } : undefined;
  },
};

/**
 * YouTube, in the mode that keeps no cookies before the video is played.
 *
 * @internal
 */
export const youtube: EmbedHost = {
  builtIn: true,
  thumbnail: url => {
    const id = idOf(url);
    return id && `https://i.ytimg.com/vi/${id}/hqdefault.jpg`;
  },
  read: url => {
    const id = idOf(url);
    if (!id) {
      return undefined;
    }
    return {
      origin: ORIGIN,
      src: ({ start, language, portal }) =>
        `${ORIGIN}/embed/${id}?${new URLSearchParams({
          autoplay: '1',
          ...(start && { start: String(start) }),
          cc_load_policy: '1',
          cc_lang_pref: language,
          hl: language,
          playsinline: '1',
          rel: '0',
          enablejsapi: '1',
          origin: portal,
        })}`,
      page: start =>
        `https://www.youtube.com/watch?${new URLSearchParams({
          v: id,
          ...(start && { t: `${start}s` }),
        })}`,
      dialect,
    };
  },
};
