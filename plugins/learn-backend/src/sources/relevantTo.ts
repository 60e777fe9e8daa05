import type { Mention, ReadDocument } from '@lectern/ingest';
import type { StoredReading } from '../database';
import { personKey, words } from '../text';

/** Up to this many mentions it costs little to compare with all of them. */
const MANY = 5000;

/** Of the pairs of words in the shorter of two titles, for them to be alike. */
const LEAST_SHARE = 0.5;

/** Titles, to be found by others that differ a little. */
class Titles {
  /** Which titles hold a pair of neighbouring words. */
  readonly #byPair = new Map<string, number[]>();
  readonly #sizes: number[] = [];

  constructor(titles: string[]) {
    titles.forEach((title, index) => {
      const pairs = pairsOf(title);
      this.#sizes.push(pairs.size);
      for (const pair of pairs) {
        const list = this.#byPair.get(pair);
        if (list) list.push(index);
        else this.#byPair.set(pair, [index]);
      }
    });
  }

  hasLike(title: string): boolean {
    const pairs = pairsOf(title);
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      for (const index of this.#byPair.get(pair) ?? []) {
        shared.set(index, (shared.get(index) ?? 0) + 1);
      }
    }
    return [...shared].some(
      ([index, count]) =>
        count >= Math.min(pairs.size, this.#sizes[index]) * LEAST_SHARE,
    );
  }
}

/**
 * Leaves out mentions that have next to nothing in common with documents, no speaker, no link, and few words of a title: they cannot be
 * of one talk. Learning from tens of thousands of mentions takes longer than people wait for a preview.
 *
 * @internal
 */
export function relevantTo(
  documents: ReadDocument[],
  readings: StoredReading[],
): ReadDocument[] {
  const stored = readings.map(({ document }) => document);
  const count = stored.reduce((sum, { mentions }) => sum + mentions.length, 0);
  if (count <= MANY) {
    return stored;
  }
  const mentions = documents.flatMap(document => document.mentions);
  const clues = new Set(mentions.flatMap(cluesOf));
  const titles = new Titles(mentions.flatMap(titlesOf));
  return stored.map(document => ({
    ...document,
    mentions: document.mentions.filter(
      mention =>
        cluesOf(mention).some(clue => clues.has(clue)) ||
        titlesOf(mention).some(title => titles.hasLike(title)),
    ),
  }));
}

/** One of these in common is enough. */
function cluesOf(mention: Mention): string[] {
  const { speakers, url, video, slides, name } = mention;
  const { media = [], externalIds = [], previousNames = [] } = mention;
  return [
    ...speakers.map(speaker => `speaker ${personKey(speaker.name)}`),
    ...[url, video, slides, ...media.map(one => one.url)].flatMap(
      link => link ?? [],
    ),
    ...externalIds,
    ...[name, ...previousNames].flatMap(known =>
      known ? `name ${known}` : [],
    ),
  ];
}

function titlesOf({ title, titleVariants = [] }: Mention): string[] {
  return [title, ...titleVariants];
}

/** Each word of a title with the one before it, the first and the last alone, too. */
function pairsOf(title: string): Set<string> {
  const list = ['', ...words(title), ''];
  return new Set(list.slice(1).map((word, index) => `${list[index]} ${word}`));
}
