import type { Mention } from '../model';
import { sortedUnique } from './normalise';

/**
 * What an address says about the thing behind it.
 *
 * @internal
 */
export interface Address {
  provider: string;
  id: string;
  startSeconds?: number;
}

/**
 * Reads an http(s) address; null for anything else, relative addresses included.
 *
 * @internal
 */
export function parseHttp(url: string): URL | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:'
    ? parsed
    : null;
}

/** `90`, `90s`, `1m30s`, `1h2m3s`. */
function seconds(value: string | null): number | undefined {
  const match = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(value ?? '');
  if (!match?.[0]) return undefined;
  const [hours = 0, minutes = 0, rest = 0] = match
    .slice(1)
    .map(part => Number(part ?? 0));
  return hours * 3600 + minutes * 60 + rest || undefined;
}

function youtube(url: URL): Address | null {
  const [first = '', second = ''] = url.pathname.split('/').filter(Boolean);
  const short = url.hostname.endsWith('youtu.be');
  let id: string | null = url.searchParams.get('v');
  if (short) id = first;
  else if (['embed', 'live', 'shorts', 'v', 'e'].includes(first)) id = second;
  if (!id || !/^[\w-]{11}$/.test(id)) return null;
  const startSeconds =
    seconds(url.searchParams.get('t')) ??
    seconds(url.searchParams.get('start')) ??
    seconds(/(?:^#|&)t=([\dhms]+)/.exec(url.hash)?.[1] ?? null);
  return { provider: 'youtube', id, ...(startSeconds && { startSeconds }) };
}

function sched(url: URL): Address | null {
  const [first = '', second = ''] = url.pathname.split('/').filter(Boolean);
  // sched.co/ID is the short form of https://<any event>.sched.com/event/ID/<slug>.
  const id = /(^|\.)sched\.co$/.test(url.hostname)
    ? (first === 'event' && second) || first
    : first === 'event' && second;
  return id && /^[A-Za-z0-9]{4,12}$/.test(id)
    ? { provider: 'sched', id }
    : null;
}

function vimeo(url: URL): Address | null {
  const id = /(?:^|\/)(\d{5,})(?:\/|$)/.exec(url.pathname)?.[1];
  return id ? { provider: 'vimeo', id } : null;
}

/** Hosts whose addresses carry an id of the talk or its recording. */
const PROVIDERS: Array<{
  hosts: RegExp;
  read: (url: URL) => Address | null;
}> = [
  { hosts: /(^|\.)(youtube(-nocookie)?\.com|youtu\.be)$/, read: youtube },
  { hosts: /(^|\.)sched\.(com|co|org)$/, read: sched },
  { hosts: /(^|\.)vimeo\.com$/, read: vimeo },
];

/**
 * The provider's own id in an address of YouTube, Vimeo or sched.com, in any of their forms; null for other addresses,
 * and for pages of these hosts that are not one talk (a playlist, a whole schedule).
 *
 * @internal
 */
export function readAddress(url: string): Address | null {
  const parsed = parseHttp(url);
  if (!parsed) return null;
  const host = parsed.hostname.toLowerCase();
  return PROVIDERS.find(p => p.hosts.test(host))?.read(parsed) ?? null;
}

/**
 * The ids a mention gives its talk: those it states, and those in its addresses. Repositories and transcripts are no
 * identity: several talks share them. A recording entered in the middle is the id with its second, for one recording of a
 * whole track holds many talks.
 *
 * @returns `provider:id`, sorted.
 * @internal
 */
export function externalIdsOf(mention: Mention): string[] {
  const urls = [
    mention.url,
    mention.video,
    ...(mention.media ?? [])
      .filter(media => media.kind === 'video')
      .map(media => media.url),
  ];
  const ids = urls.flatMap(url => {
    const address = url ? readAddress(url) : null;
    if (!address) return [];
    const at = address.startSeconds ? `@${address.startSeconds}` : '';
    return [`${address.provider}:${address.id}${at}`];
  });
  const stated = (mention.externalIds ?? []).filter(id =>
    /^[^:]+:.+$/.test(id),
  );
  return sortedUnique([...ids, ...stated]);
}

/**
 * The provider of an id, `sched` of `sched:1YFdf`.
 *
 * @internal
 */
export function providerOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/** Parameters that say where a reader came from, not what the page is. */
const TRACKING = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|ref|source|si|feature)$/;

/**
 * One spelling for all addresses of a page: no scheme, `www.`, fragment, tracking parameters or closing slash.
 * Null where the text is no http(s) address.
 *
 * @internal
 */
export function canonicalUrl(url: string): string | null {
  const parsed = parseHttp(url);
  if (!parsed) return null;
  const parameters = [...parsed.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const path = parsed.pathname.replace(/\/(index\.html?)?$/, '');
  const query = parameters.length > 0 ? `?${parameters.join('&')}` : '';
  return `${parsed.host.toLowerCase().replace(/^www\./, '')}${path}${query}`;
}
