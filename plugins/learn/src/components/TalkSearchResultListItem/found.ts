import type { IndexableDocument } from '@backstage/plugin-search-common';

/**
 * What a document of the search says of a talk besides its title and text.
 *
 * @internal
 */
export type FoundTalk = {
  presenters: string[];
  organizations: string[];
  eventTitle: string;
  date: string;
  voices: number;
};

const strings = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string')
    : [];

const string = (value: unknown): string =>
  typeof value === 'string' ? value : '';

/**
 * Reads the fields of a talk; an index of an earlier version may lack them.
 *
 * @internal
 */
export function foundTalk(document: IndexableDocument): FoundTalk {
  const fields = new Map<string, unknown>(Object.entries(document));
  const voices = fields.get('voices');
  return {
    presenters: strings(fields.get('presenters')),
    organizations: strings(fields.get('organizations')),
    eventTitle: string(fields.get('eventTitle')),
    date: string(fields.get('date')),
    voices: typeof voices === 'number' ? voices : 0,
  };
}
