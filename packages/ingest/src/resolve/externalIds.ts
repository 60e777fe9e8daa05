import { parseHttp, readMediaAddress } from '../media';
import type { Mention } from '../model';
import { sortedUnique } from './normalise';

export { parseHttp };

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

/**
 * The provider's own id in an address of sched.com or of a host of recordings whose ids stand for one recording, in any of their forms; null for other addresses,
 * and for pages of these hosts that are not one talk (a playlist, a whole schedule).
 *
 * @internal
 */
export function readAddress(url: string): Address | null {
  const parsed = parseHttp(url);
  if (!parsed) return null;
  const host = parsed.hostname.toLowerCase();
  if (/(^|\.)sched\.(com|co|org)$/.test(host)) return sched(parsed);
  const media = readMediaAddress(url);
  if (!media?.externalId || !media.id) return null;
  const { provider, id, startSeconds } = media;
  return { provider, id, ...(startSeconds && { startSeconds }) };
}

/**
 * The ids a mention gives its talk: those it states, and those in its addresses. Repositories and transcripts are no
 * identity: several talks share them. A part of a recording is the id with the second at which it begins, for one recording
 * of a whole track holds many talks.
 *
 * @returns `provider:id`, sorted.
 * @internal
 */
export function externalIdsOf(mention: Mention): string[] {
  const videos = (mention.media ?? []).filter(({ kind }) => kind === 'video');
  const starts = new Map(
    videos.map(({ url, startSeconds }) => [url, startSeconds]),
  );
  const urls = [mention.url, mention.video, ...starts.keys()];
  const ids = urls.flatMap(url => {
    const address = url ? readAddress(url) : null;
    if (!url || !address) return [];
    const start = starts.get(url) ?? address.startSeconds;
    const at = start === undefined ? '' : `@${start}`;
    return [`${address.provider}:${address.id}${at}`];
  });
  const stated = (mention.externalIds ?? []).filter(id =>
    /^[^:]+:.+$/.test(id),
  );
  return sortedUnique([...ids, ...stated]);
}

/**
 * The provider of an id, `sched` of `sched:1YFdf`. Sched tells sessions apart in two ways, by the short id of a page and by
 * the long one of its calendar: nothing says that two of different kinds are not of one session.
 *
 * @internal
 */
export function providerOf(id: string): string {
  const provider = id.slice(0, id.indexOf(':'));
  return /^sched:[0-9a-f]{32}$/.test(id) ? 'sched-calendar' : provider;
}

/**
 * The page of its own that a mention gives its talk. Articles link to the same page for several talks, too: it identifies a
 * talk only together with something else.
 *
 * @returns In one spelling; null where it gives none, or the page of a whole site or event.
 * @internal
 */
export function pageOf({ url }: Mention): string | null {
  const page = url && !readAddress(url) ? canonicalUrl(url) : null;
  return page && page.split('/').length >= 3 ? page : null;
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
