import type { EmbedHost } from './types';

/**
 * A page that is a player by itself, on a host that the configuration lists.
 *
 * @internal
 */
export const anyPage: EmbedHost = {
  builtIn: false,
  read: url => ({
    origin: url.origin,
    src: () => url.href,
    page: () => url.href,
  }),
};
