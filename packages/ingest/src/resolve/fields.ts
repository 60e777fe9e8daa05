import type { Media, Mention } from '../model';
import { AUTHORITIES } from './documents';
import type { Entry } from './entries';
import { readMediaAddress } from '../media';
import { canonicalUrl, parseHttp, readAddress } from './externalIds';
import { compare } from './normalise';

/**
 * A value and the mention it was taken from.
 *
 * @internal
 */
export interface Chosen<T> {
  value: T;
  entry: Entry;
}

/**
 * The entries of a talk by authority; within one, those with the fuller lists of speakers and the fuller titles first.
 *
 * @internal
 */
export function byAuthority(entries: readonly Entry[]): Entry[] {
  return [...entries].sort(
    (a, b) =>
      AUTHORITIES.indexOf(a.authority) - AUTHORITIES.indexOf(b.authority) ||
      compare(a.mention.id, b.mention.id),
  );
}

/**
 * The first entry of the highest authority that says something, by a rule of what is better within one authority.
 *
 * @param read - What an entry says; null or undefined where it says nothing.
 * @param better - Negative where the first is better. The entries' order decides between equals.
 * @internal
 */
export function choose<T>(
  entries: readonly Entry[],
  read: (entry: Entry) => T | null | undefined,
  better: (a: T, b: T) => number = () => 0,
): Chosen<T> | null {
  for (const authority of AUTHORITIES) {
    const said = entries
      .filter(entry => entry.authority === authority)
      .flatMap(entry => {
        const value = read(entry);
        return value === null || value === undefined ? [] : [{ value, entry }];
      })
      .sort((a, b) => better(a.value, b.value));
    if (said[0]) return said[0];
  }
  return null;
}

/** Longer is fuller; a title that was cut off is none where there is a whole one. */
function fullerTitle(a: Mention['title'], b: Mention['title']): number {
  const cut = (title: string) =>
    Number(/(…|\.\.\.)(\s*\([^)]*\))?$/.test(title));
  return cut(a) - cut(b) || b.length - a.length || compare(a, b);
}

/** @internal */
export function chooseTitle(entries: readonly Entry[]): Chosen<string> {
  const chosen = choose(
    entries,
    e => e.mention.title.trim() || null,
    fullerTitle,
  );
  const [first] = entries;
  if (chosen) return chosen;
  if (!first) throw new Error('A talk without mentions has no title');
  return { value: first.mention.title, entry: first };
}

/** A kind says more than "talk", whoever says it. @internal */
export function chooseType(
  entries: readonly Entry[],
): Chosen<Mention['type']> | null {
  return (
    choose(entries, ({ mention }) =>
      mention.type === 'talk' ? null : mention.type,
    ) ?? choose(entries, ({ mention }) => mention.type)
  );
}

/**
 * The entry whose list of speakers is used whole: lists are not mixed, for one wrong reading would taint the right one.
 *
 * @internal
 */
export function chooseSpeakers(entries: readonly Entry[]): Entry | null {
  const full = (entry: Entry) => entry.people.filter(p => p.key).length;
  return (
    choose(
      entries,
      entry => (entry.people.length > 0 ? entry : null),
      (a, b) =>
        full(b) - full(a) ||
        b.affiliations.size - a.affiliations.size ||
        b.people.length - a.people.length,
    )?.value ?? null
  );
}

/** The recordings, slides and so on of all mentions, each once: from where the talk begins, where any of them says. @internal */
export function mediaOf(entries: readonly Entry[]): Media[] {
  const all = entries.flatMap(({ mention }) => [
    ...(mention.media ?? []),
    ...asMedia('video', mention.video),
    ...asMedia('slides', mention.slides),
    ...asMedia('video', isVideoPage(mention.url) ? mention.url : null),
  ]);
  const distinct = new Map<string, Media>();
  for (const media of all) {
    if (!parseHttp(media.url)) continue;
    const key = `${media.kind} ${
      media.id ? `${media.provider}:${media.id}` : canonicalUrl(media.url)
    }`;
    const known = distinct.get(key);
    if (!known || (!known.startSeconds && media.startSeconds)) {
      distinct.set(key, media);
    }
  }
  return [...distinct.values()];
}

function isVideoPage(url: string | null): boolean {
  return url !== null && readMediaAddress(url)?.kind === 'video';
}

/** An address as media; none where it is no http(s) address. @internal */
export function asMedia(kind: Media['kind'], url: string | null): Media[] {
  const parsed = url ? parseHttp(url) : null;
  if (!url || !parsed) return [];
  const address = readAddress(url);
  return [
    {
      kind,
      provider: address?.provider ?? parsed.hostname.replace(/^www\./, ''),
      url,
      ...(address && { id: address.id }),
      ...(address?.startSeconds && { startSeconds: address.startSeconds }),
    },
  ];
}

/** Pages about the talk, each once in its longest spelling: pages of schedules first, recordings not among them. @internal */
export function urlsOf(entries: readonly Entry[]): string[] {
  const pages = new Map<string, string>();
  for (const { mention } of entries) {
    const { url } = mention;
    if (!url || !parseHttp(url) || isVideoPage(url)) continue;
    const address = readAddress(url);
    const key = address
      ? `${address.provider}:${address.id}`
      : canonicalUrl(url) ?? url;
    const known = pages.get(key);
    if (!known || url.length > known.length) pages.set(key, url);
  }
  const rank = (url: string) => Number(readAddress(url)?.provider !== 'sched');
  return [...pages.values()].sort((a, b) => rank(a) - rank(b) || compare(a, b));
}
