import type { TalkMedia } from '@lectern/backstage-plugin-learn-common';
import { hostAllowed } from '../../lib/hostAllowed';
import { safeUrl } from '../../lib/safeUrl';
import { startOfAddress } from '../../lib/startTime';
import { EMBED_HOSTS, type Embed } from './embeds';

/**
 * A recording that plays on the page itself.
 *
 * @internal
 */
export type Playable = {
  /** The address that sources give of it; tells it from others. */
  url: string;
  /** `youtube`, `vimeo`, … or the host. */
  provider: string;
  /** Where it is loaded from, as people read it: `youtube-nocookie.com`. */
  host: string;
  /** Where it is loaded from, as a policy names it: `https://www.youtube-nocookie.com`. */
  origin: string;
  /** Where the talk begins in it, in seconds. */
  start?: number;
} & (
  | { kind: 'frame'; embed: Embed }
  | { kind: 'file'; captions?: { url: string; sameOrigin: boolean } }
);

/** What browsers play by themselves; streams (`.m3u8`, `.mpd`) they do not. */
const FILE = /\.(?:mp4|m4v|webm|ogv|mov)$/i;

const isCaptions = (url: URL) => /\.vtt$/i.test(url.pathname);

const plainHost = (host: string) => host.replace(/^www\./, '');

const webAddress = (url: string): URL | undefined => {
  const safe = safeUrl(url);
  return safe ? new URL(safe) : undefined;
};

function captionsOf(media: readonly TalkMedia[], portal: string) {
  for (const { kind, url } of media) {
    const address = kind === 'transcript' ? webAddress(url) : undefined;
    if (address && isCaptions(address)) {
      return { url: address.href, sameOrigin: address.origin === portal };
    }
  }
  return undefined;
}

function embedOf(
  url: URL,
  allow: readonly string[],
  portal: string,
): Embed | undefined {
  // A frame of the portal's own could reach out of it.
  const listed = url.origin !== portal && hostAllowed(url.host, allow);
  for (const host of EMBED_HOSTS) {
    const embed = host.builtIn || listed ? host.read(url) : undefined;
    if (embed) {
      return embed;
    }
  }
  return undefined;
}

/**
 * The recordings of a talk that can be played on a page, in their order. What
 * is left out can be linked to.
 *
 * @param media - everything there is of the talk
 * @param allow - hosts whose pages may be framed besides YouTube and Vimeo
 * @param portal - origin of the page
 * @internal
 */
export function playablesOf(
  media: readonly TalkMedia[],
  allow: readonly string[],
  portal: string,
): Playable[] {
  const captions = captionsOf(media, portal);
  const found = media.flatMap(({ kind, url, provider, startSeconds }) => {
    const address = kind === 'video' ? webAddress(url) : undefined;
    if (!address) {
      return [];
    }
    const start = startSeconds || startOfAddress(address);
    const common = { url: address.href, provider, ...(start && { start }) };
    if (FILE.test(address.pathname)) {
      return {
        ...common,
        kind: 'file' as const,
        host: plainHost(address.host),
        origin: address.origin,
        captions,
      };
    }
    const embed = embedOf(address, allow, portal);
    return embed
      ? {
          ...common,
          kind: 'frame' as const,
          host: plainHost(new URL(embed.origin).host),
          origin: embed.origin,
          embed,
        }
      : [];
  });
  return found.filter(
    ({ url, origin }, i) =>
      // A secure page loads nothing that is not.
      !(portal.startsWith('https:') && origin.startsWith('http:')) &&
      found.findIndex(other => other.url === url) === i,
  );
}

/**
 * The recording where it can be watched outside of the portal, at a second of
 * it.
 *
 * @internal
 */
export function watchAddress(playable: Playable, start?: number): string {
  if (playable.kind === 'frame') {
    return playable.embed.page(start);
  }
  // https://www.w3.org/TR/media-frags/
  return start ? `${playable.url.split('#')[0]}#t=${start}` : playable.url;
}

/**
 * Whether the player of a recording says at which second it is.
 *
 * @internal
 */
export function tellsTime(playable: Playable): boolean {
  return playable.kind === 'file' || Boolean(playable.embed.dialect);
}
