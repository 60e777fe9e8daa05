import type { EmbedHost } from './types';

/**
 * PeerTube, wherever it is installed. Videos come from the server alone, not
 * from other people who watch (`p2p=0`).
 *
 * @internal
 */
export const peertube: EmbedHost = {
  builtIn: false,
  read: url => {
    const id = /^\/(?:w|videos\/(?:watch|embed))\/([\w-]{8,40})\/?$/.exec(
      url.pathname,
    )?.[1];
    return id
      ? {
          origin: url.origin,
          src: ({ start }) =>
            `${url.origin}/videos/embed/${id}?${new URLSearchParams({
              autoplay: '1',
              p2p: '0',
              ...(start && { start: `${start}s` }),
            })}`,
          page: start =>
            `${url.origin}/w/${id}${start ? `?start=${start}s` : ''}`,
        }
      : undefined;
  },
};
