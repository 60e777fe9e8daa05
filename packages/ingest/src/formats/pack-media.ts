import type { Media } from '../model';

/** Hosts of video providers, and where in an address the id stands. */
const VIDEO_PROVIDERS: Array<{
  provider: string;
  host: RegExp;
  id: (url: URL) => string | null;
}> = [
  {
    provider: 'youtube',
    host: /(^|\.)(youtube\.com|youtube-nocookie\.com)$/,
    id: url =>
      /^[\w-]{11}$/.exec(url.searchParams.get('v') ?? '')?.[0] ??
      /^\/(?:embed|live|shorts)\/([\w-]{11})/.exec(url.pathname)?.[1] ??
      null,
  },
  {
    provider: 'youtube',
    host: /^youtu\.be$/,
    id: url => /^\/([\w-]{11})/.exec(url.pathname)?.[1] ?? null,
  },
  {
    provider: 'vimeo',
    host: /(^|\.)vimeo\.com$/,
    id: url => /\/(\d{6,})/.exec(url.pathname)?.[1] ?? null,
  },
];

/** Describes what is behind an address: its provider, and the provider's id where we know how to read it. */
export function mediaOf(
  kind: Media['kind'],
  address: string,
  startSeconds?: number,
): Media {
  const url = new URL(address);
  const host = url.hostname.replace(/^www\./, '');
  const known = VIDEO_PROVIDERS.find(entry => entry.host.test(host));
  const id = known?.id(url);
  return {
    kind,
    provider: known?.provider ?? host,
    url: address,
    ...(id && { id }),
    ...(startSeconds !== undefined && { startSeconds }),
  };
}
