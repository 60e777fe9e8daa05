import type { Talk, TalkMedia } from '@lectern/backstage-plugin-learn-common';
import { yearOf } from './dates';
import { listWords, readersLocale } from './language';
import { safeUrl } from './safeUrl';

/**
 * The event and its year, once: many events carry the year in their name.
 *
 * @internal
 */
export function eventLabel(title: string, date: string | null | undefined) {
  const year = yearOf(date);
  return year && !title.includes(year) ? `${title} · ${year}` : title;
}

/**
 * Who gave a talk, and where: what tells it from others of its title.
 *
 * @internal
 */
export function bylineOf(
  talk: Pick<Talk, 'presenters' | 'event' | 'date'>,
): string {
  return [
    listWords(talk.presenters.map(({ name }) => name)),
    talk.event && eventLabel(talk.event.title, talk.date),
  ]
    .filter(Boolean)
    .join(' · ');
}

/**
 * The first thing somebody said for the talk, independent voices first; where
 * nobody said anything, what the talk says of itself.
 *
 * @internal
 */
export function reasonOf(
  talk: Pick<Talk, 'recommendations' | 'abstract'>,
): string | undefined {
  const said = talk.recommendations.filter(({ takeaway }) => takeaway);
  const first = said.find(({ selfPromotion }) => !selfPromotion) ?? said[0];
  return first?.takeaway ?? talk.abstract ?? undefined;
}

/**
 * The video of a talk that a browser can open.
 *
 * @internal
 */
export function videoOf(talk: { media: TalkMedia[] }): TalkMedia | undefined {
  return talk.media.find(({ kind, url }) => kind === 'video' && safeUrl(url));
}

const PROVIDERS = new Map([
  ['youtube', 'YouTube'],
  ['vimeo', 'Vimeo'],
  ['c3voc', 'media.ccc.de'],
  ['peertube', 'PeerTube'],
  ['speakerdeck', 'Speaker Deck'],
  ['slideshare', 'SlideShare'],
  ['google-slides', 'Google Slides'],
  ['github', 'GitHub'],
]);

/**
 * A media provider as it writes itself.
 *
 * @internal
 */
export function providerName(provider: string): string {
  return PROVIDERS.get(provider.toLocaleLowerCase('en')) ?? provider;
}

/**
 * The name of a language (BCP 47) in the reader's own, or the tag where it is
 * none.
 *
 * @internal
 */
export function languageName(tag: string): string {
  try {
    const names = new Intl.DisplayNames(readersLocale(), { type: 'language' });
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
