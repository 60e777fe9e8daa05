import { isRecord, readMessage, readSeconds } from './messages';
import type { Dialect, EmbedHost } from './types';

const ORIGIN = 'https://player.vimeo.com';

/** `/76979871`, `/76979871/0a1b2c3d4e` (unlisted), `/channels/x/76979871`, `/video/76979871`. */
const PATH =
  /^\/(?:[a-z]+\/(?:[\w-]+\/){0,3})?(\d{5,12})(?:\/([\da-f]{6,20}))?\/?$/;

/** The messages of https://github.com/vimeo/player.js; the script itself is not needed. */
const dialect: Dialect = {
  greetings: ['timeupdate', 'error'].map(value =>
    JSON.stringify({ method: 'addEventListener', value }),
  ),
  read: message => {
    const { event, method, data } = readMessage(message) ?? {};
    if (event === 'error') {
      const name = isRecord(data) ? data.name : undefined;
      return name === 'PrivacyError' || name === 'PasswordError'
        ? { kind: 'failed', why: 'refused' }
        : undefined;
    }
    const told = isRecord(data) ? data : {};
    const seconds = readSeconds(told.seconds);
    if (event === 'timeupdate' && seconds !== undefined) {
      return { kind: 'time', seconds, length: readSeconds(told.duration) };
    }
    return typeof (event ?? method) === 'string'
      ? { kind: 'ready' }
      : undefined;
  },
};

/**
 * Vimeo, asked not to track (`dnt`).
 *
 * @internal
 */
export const vimeo: EmbedHost = {
  builtIn: true,
  read: url => {
    if (!/^(?:(?:www|player)\.)?vimeo\.com$/.test(url.hostname)) {
      return undefined;
    }
    const [, id, inPath] = PATH.exec(url.pathname) ?? [];
    if (!id) {
      return undefined;
    }
    const hash =
      inPath ?? /^[\da-f]{6,20}$/.exec(url.searchParams.get('h') ?? '')?.[0];
    return {
      origin: ORIGIN,
      src: ({ start, language }) =>
        `${ORIGIN}/video/${id}?${new URLSearchParams({
          ...(hash && { h: hash }),
          autoplay: '1',
          dnt: '1',
          texttrack: language,
        })}${start ? `#t=${start}s` : ''}`,
      page: start =>
        `https://vimeo.com/${id}${hash ? `/${hash}` : ''}${
          start ? `#t=${start}s` : ''
        }`,
      dialect,
    };
  },
};
