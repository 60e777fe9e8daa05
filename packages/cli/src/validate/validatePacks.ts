import type { ReadDocument } from '@lectern/ingest';
import type { Problem } from './Problem';
import { validateDecisions } from './validateDecisions';

/** A file of a pack, as read. */
export interface PackFile {
  file: string;
  text: string;
  document: ReadDocument;
}

/** Something that has a name, and where. */
interface Named {
  name: string | undefined;
  file: string;
  line: number | null;
}

/**
 * Checks the files of a pack together: what reading them said, names that stand twice, and references to what no file
 * describes. An event that is called by its title needs no description; one called by its name does.
 */
export function validatePacks(files: PackFile[]): Problem[] {
  const known = (key: 'events' | 'organizations' | 'topics'): Named[] =>
    files.flatMap(({ file, text, document }) =>
      document[key].map(({ name }) => ({
        name,
        file,
        line: lineOfName(text, name),
      })),
    );
  const talks: Named[] = files.flatMap(({ file, document }) =>
    document.mentions.map(({ name, line }) => ({ name, file, line })),
  );
  return [
    ...files.flatMap(({ file, document }) =>
      document.warnings.map(warning => ({ file, ...warning })),
    ),
    ...twice(talks, 'talk'),
    ...twice(known('events'), 'event'),
    ...twice(known('organizations'), 'organization'),
    ...twice(known('topics'), 'topic'),
    ...danglingEvents(files),
    ...danglingTopics(files),
    ...validateDecisions(files),
  ];
}

function twice(things: Named[], kind: string): Problem[] {
  const first = new Map<string, Named>();
  return things.flatMap(({ name, file, line }) => {
    const before = name && first.get(name);
    if (!before) {
      if (name) {
        first.set(name, { name, file, line });
      }
      return [];
    }
    return [
      {
        file,
        line,
        message: `The name \`${name}\` is taken by the ${kind} in ${
          before.file
        }${
          before.line ? `, line ${before.line}` : ''
        }. Give each ${kind} a name of its own.`,
      },
    ];
  });
}

const NAME = /^[a-z0-9]+(-[a-z0-9]+)+$/;

function danglingEvents(files: PackFile[]): Problem[] {
  const names = new Set(
    files.flatMap(({ document }) => document.events.map(({ name }) => name)),
  );
  const isDangling = (event: string | null | undefined): event is string =>
    Boolean(event && NAME.test(event) && !names.has(event));
  const message = (event: string) =>
    `No event is named \`${event}\`. Describe it under \`events\`, or write its title.`;
  return files.flatMap(({ file, text, document }) => [
    ...document.mentions.flatMap(({ event, line }) =>
      isDangling(event) ? [{ file, line, message: message(event) }] : [],
    ),
    ...document.events.flatMap(({ partOf, name }) =>
      isDangling(partOf)
        ? [{ file, line: lineOfName(text, name), message: message(partOf) }]
        : [],
    ),
  ]);
}

/** Topics may be used without being described; where some are, the others are probably misspelt. */
function danglingTopics(files: PackFile[]): Problem[] {
  const names = new Set(
    files.flatMap(({ document }) => document.topics.map(({ name }) => name)),
  );
  if (names.size === 0) {
    return [];
  }
  return files.flatMap(({ file, document }) =>
    document.mentions.flatMap(({ topics = [], line }) =>
      topics
        .filter(topic => !names.has(topic))
        .map(topic => ({
          file,
          line,
          message: `No topic is named \`${topic}\`. Describe it under \`topics\`, or check its spelling.`,
        })),
    ),
  );
}

/** The last line that gives something this name. */
function lineOfName(text: string, name: string | undefined): number | null {
  const wanted = text
    .split('\n')
    .map(line => /^\s*(?:-\s+)?name:\s*(["']?)(.*?)\1\s*$/.exec(line)?.[2]);
  const index = name ? wanted.lastIndexOf(name) : -1;
  return index < 0 ? null : index + 1;
}
