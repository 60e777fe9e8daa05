import { anyPage } from './anyPage';
import { mediaCcc } from './mediaCcc';
import { peertube } from './peertube';
import { vimeo } from './vimeo';
import { youtube } from './youtube';
import type { EmbedHost } from './types';

export type { Dialect, Embed, PlayerNews, PlayOptions } from './types';

/**
 * Hosts that play recordings in frames; the first that knows an address plays
 * it.
 *
 * @internal
 */
export const EMBED_HOSTS: readonly EmbedHost[] = [
  youtube,
  vimeo,
  mediaCcc,
  peertube,
  anyPage,
];
