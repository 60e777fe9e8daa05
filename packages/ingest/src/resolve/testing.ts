import type { Mention, ReadDocument } from '../model';

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
