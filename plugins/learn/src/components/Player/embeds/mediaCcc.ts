import type { EmbedHost } from './types';

const ORIGIN = 'https://media.ccc.de';

/**
 * The recordings of the Chaos Computer Club.
 *
 * @internal
 */
export const mediaCcc: EmbedHost = {
  builtIn: false,
  read: url => {
    const slug =
      url.hostname === 'media.ccc.de'
        ? /^\/v\/([\w.~-]{1,200})(?:\/|$)/.exec(url.pathname)?.[1]
        : undefined;
    return slug
      ? {
          origin: ORIGIN,
          src: ({ start }) =>
            `${ORIGIN}/v/${slug}/oembed${start ? `#t=${start}` : ''}`,
          page: start => `${ORIGIN}/v/${slug}${start ? `#t=${start}` : ''}`,
        }
      : undefined;
  },
};
