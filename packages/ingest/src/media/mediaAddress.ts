import type { Media } from '../model';
import { parseHttp } from './parseHttp';
import { isAudioFile, isVideoFile, providerAt } from './providers';

/**
 * What an address itself says of the recording or deck it leads to.
 *
 * @public
 */
export interface MediaAddress {
  /** What waits there. */
  kind: 'video' | 'audio' | 'slides';
  /** `youtube`, `vimeo`, … or the host. */
  provider: string;
  /** The provider's own id; null where it has none, or we don't know how it writes it. */
  id: string | null;
  /** `youtube:Z_KCOcoliLI`, where the id alone identifies one recording. */
  externalId: string | null;
  /** Where in it the talk begins. */
  startSeconds?: number;
}

/** `90`, `90s`, `1m30s`, `1h2m3s`. */
function seconds(value: string | null | undefined): number | undefined {
  const match = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(
    value ?? '',
  );
  if (!match?.[0]) return undefined;
  const [hours = 0, minutes = 0, rest = 0] = match
    .slice(1)
    .map(part => Number(part ?? 0));
  return hours * 3600 + minutes * 60 + rest || undefined;
}

function startOf(url: URL): number | undefined {
  const start =
    seconds(url.searchParams.get('t')) ??
    seconds(url.searchParams.get('start')) ??
    seconds(/(?:^#|&)t=([\dhms]+)/.exec(url.hash)?.[1]);
  // At its very beginning: the whole recording is meant.
  return start || undefined;
}

function hostOf(url: URL): string {
  return url.hostname.toLowerCase().replace(/^www\./, '');
}

/**
 * Reads the address of one recording or one deck; null for anything else, channels, playlists and profiles included.
 *
 * @public
 */
export function readMediaAddress(address: string): MediaAddress | null {
  const url = parseHttp(address.trim());
  if (!url) return null;
  const known = providerAt(url);
  const id = known?.id?.(url) ?? null;
  if (known && (id || known.isOne?.(url))) {
    const startSeconds = known.kind === 'video' ? startOf(url) : undefined;
    return {
      kind: known.kind,
      provider: known.provider,
      id,
      externalId: id && known.identifies ? `${known.provider}:${id}` : null,
      ...(startSeconds !== undefined && { startSeconds }),
    };
  }
  if (isVideoFile(url) || isAudioFile(url)) {
    const kind = isVideoFile(url) ? 'video' : 'audio';
    return { kind, provider: hostOf(url), id: null, externalId: null };
  }
  return null;
}

/**
 * Whether an address is on a host of recordings, one recording or not.
 *
 * @internal
 */
export function isVideoHost(address: string): boolean {
  const url = parseHttp(address);
  return url !== null && providerAt(url)?.kind === 'video';
}

/**
 * Describes what somebody says is behind an address: its provider, and the provider's id where we know how to read it.
 *
 * @public
 */
export function mediaOf(
  kind: Media['kind'],
  address: string,
  startSeconds?: number,
): Media {
  const url = parseHttp(address.trim());
  const known = url && providerAt(url);
  const read = readMediaAddress(address);
  const id = read?.kind === kind ? read.id : null;
  const start = startSeconds ?? read?.startSeconds;
  return {
    kind,
    provider: known?.provider ?? (url ? hostOf(url) : address),
    url: address,
    ...(id && { id }),
    ...(start !== undefined && { startSeconds: start }),
  };
}

/**
 * The page that shows what a frame embeds: a recording or slides; null for other frames.
 *
 * @internal
 */
export function embeddedPage(src: string): string | null {
  const absolute = src.startsWith('//') ? `https:${src}` : src;
  const url = parseHttp(absolute);
  const known = url && providerAt(url);
  if (!url || !known) return null;
  const id = known.id?.(url);
  if (id && known.page) return known.page(id);
  return id || known.isOne?.(url) ? absolute : null;
}
