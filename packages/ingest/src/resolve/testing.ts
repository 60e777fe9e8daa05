import type { Mention, ReadDocument, ResolveInput } from '../model';

/**
 * A mention for tests, of what is given and nothing else.
 *
 * @internal
 */
export function aMention(
  id: string,
  title: string,
  rest: Partial<Mention> = {},
): Mention {
  return {
    id,
    title,
    type: 'talk',
    speakers: [],
    event: null,
    day: null,
    start: null,
    url: null,
    video: null,
    slides: null,
    takeaway: null,
    line: null,
    rule: 'test',
    ...rest,
  };
}

/**
 * A recap for tests.
 *
 * @internal
 */
export function aDocument(
  source: string,
  mentions: Mention[],
  rest: Partial<ReadDocument> = {},
): ReadDocument {
  return {
    source,
    format: 'markdown',
    title: null,
    author: null,
    published: null,
    url: null,
    language: null,
    signature: [],
    mentions,
    themes: [],
    products: [],
    resources: [],
    events: [],
    organizations: [],
    topics: [],
    warnings: [],
    ...rest,
  };
}

/**
 * Speakers for tests, from `Name` or `Name (Organization)`.
 *
 * @internal
 */
export function speakers(...names: string[]): Mention['speakers'] {
  return names.map(text => {
    const [, name = text, organization = null] =
      /^(.*?)(?: \(([^)]*)\))?$/.exec(text) ?? [];
    return { name, organization };
  });
}

/**
 * Numbers from 0 to 1 that are the same for the same seed (mulberry32).
 *
 * @internal
 */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) % 2 ** 32;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The same input with documents and mentions in another order.
 *
 * @internal
 */
export function shuffled(input: ResolveInput, seed: number): ResolveInput {
  const next = random(seed);
  const mix = <T>(values: readonly T[]): T[] =>
    values
      .map(value => ({ value, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ value }) => value);
  return {
    ...input,
    documents: mix(input.documents).map(({ document, recommends }) => ({
      recommends,
      document: { ...document, mentions: mix(document.mentions) },
    })),
  };
}
