import {
  type EventFact,
  type FormatReader,
  type ReadDocument,
  UnreadableError,
  type Warning,
} from '@lectern/ingest';
import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'is no date');

const conferenceSchema = z.object({
  name: z.string().min(1),
  url: z.string().regex(/^https?:\/\//, 'is no address'),
  startDate: day,
  endDate: day.optional(),
  city: z.string().optional(),
  country: z.string().optional(),
  online: z.boolean().optional(),
});

type Conference = z.output<typeof conferenceSchema>;

/**
 * Lists of conferences as confs.tech keeps them: a JSON array of `name`, `url`, `startDate`, `endDate`, `city`, `country` and
 * `online`. Each entry is an event; there are no talks in them. A broken entry costs itself and a warning.
 *
 * The format: https://github.com/tech-conferences/conference-data#readme
 *
 * @public
 */
export const confsTechFormat: FormatReader = {
  id: 'confs-tech',

  detect({ text }) {
    const [first] = entriesIn(text) ?? [];
    return conferenceSchema.safeParse(first).success;
  },

  read(input): ReadDocument[] {
    const entries = entriesIn(input.text);
    if (!entries) {
      throw new UnreadableError(
        `${input.source} is no JSON array of conferences. Check the address.`,
      );
    }
    const warnings: Warning[] = [...input.warnings];
    const events = entries.flatMap((entry, index) => {
      const { data, error } = conferenceSchema.safeParse(entry);
      if (!data) {
        const [issue] = error.issues;
        warnings.push({
          line: null,
          message: `Conference ${index + 1} is left out: \`${issue.path.join(
            '.',
          )}\` ${issue.message}.`,
        });
      }
      return data ? [toEvent(data)] : [];
    });
    return [
      {
        source: input.source,
        format: 'confs-tech',
        title: null,
        author: null,
        published: null,
        url: input.url ?? null,
        language: null,
        signature: [],
        mentions: [],
        themes: [],
        products: [],
        resources: [],
        events,
        organizations: [],
        topics: [],
        warnings,
      },
    ];
  },
};

// What is added to Learn is the default export of its module.
export default confsTechFormat;

function entriesIn(text: string): unknown[] | null {
  if (!/^\s*\[/.test(text)) {
    return null;
  }
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** Editions are told apart by the year in their title, which most entries leave out. */
function toEvent(conference: Conference): EventFact {
  const { name, url, startDate, endDate, city, country, online } = conference;
  const year = startDate.slice(0, 4);
  const place = [city, country].filter(Boolean).join(', ');
  return {
    title: name.includes(year) ? name : `${name} ${year}`,
    startDate,
    endDate: endDate ?? startDate,
    website: url,
    ...(place && { location: place }),
    ...(online !== undefined && { format: formatOf(online, place) }),
  };
}

function formatOf(online: boolean, place: string): EventFact['format'] {
  if (!online) return 'in-person';
  return place ? 'hybrid' : 'online';
}
