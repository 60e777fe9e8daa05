import { isSeq } from 'yaml';
import type { EventFact, ReadDocument, Warning } from '../model';
import {
  nestsTooDeep,
  parseYaml,
  yamlItems,
  yamlValue,
  type YamlValue,
} from '../text/yaml';
import { UnreadableError } from '../UnreadableError';
import {
  documentsPerEvent,
  eventOfPath,
  type Recorded,
} from '../video/perEvent';
import { eventDocument } from './eventDocument';
import { listField, objectOf, textField } from './fields';
import type { JsonObject } from './json';
import { rubyeventsPeople, rubyeventsSession } from './rubyevents-videos';
import type { FormatInput, FormatReader } from './types';

/** Ten times the longest there is. */
const MAX_LENGTH = 2_000_000;
/** More than a person reads. */
const MAX_WARNINGS = 50;

/** Where YAML begins: behind comments and the mark of a document. */
const OPENING = /^(?:[^\S\n]*(?:#[^\n]*)?\n|---[^\S\n]*\n)*/;

function isVideos(text: string): boolean {
  return (
    /^- +["']?(?:id|title|raw_title|event_name|date|video_provider|speakers)["']?:/.test(
      text,
    ) && /^ +["']?video_provider["']?:/m.test(text)
  );
}

function isEvent(text: string): boolean {
  return (
    /^(?:id|title|name|kind|series):/.test(text) &&
    /^title:/m.test(text) &&
    /^kind:\s*["']?(?:conference|meetup|retreat|hackathon|workshop|event)\b/m.test(
      text,
    ) &&
    /^(?:start_date|location|timezone|website|coordinates):/m.test(text) &&
    // A second mark ends front matter: what follows it is Markdown.
    !/^---[^\S\n]*$/m.test(text)
  );
}

/**
 * RubyEvents: `videos.yml`, the recordings of one event, and `event.yml`, the event itself. Which fields there are, the
 * schemas of https://github.com/rubyevents/rubyevents say (`app/schemas`). A record that is broken costs that record.
 *
 * @internal
 */
export const rubyeventsFormat: FormatReader = {
  id: 'rubyevents',

  detect({ text, source }) {
    const start = text.slice(0, 20_000);
    const content = start.slice(OPENING.exec(start)?.[0].length ?? 0);
    // An event of which nothing is known yet: its name alone tells the file from any other empty list.
    const isEmpty =
      /^(?:\[\s*\]\s*)?(?:#|$)/.test(content) &&
      /(?:^|[\\/])videos\.ya?ml$/.test(source);
    return isEmpty || isVideos(content) || isEvent(content);
  },

  read(input) {
    if (input.text.length > MAX_LENGTH) {
      throw new UnreadableError(
        `${input.source} is longer than ${MAX_LENGTH} characters. Give one videos.yml for each event.`,
      );
    }
    const warnings: Warning[] = [];
    const items = videoItems(input.text, warnings);
    if (!items) return [readEvent(input, warnings)];
    const recorded = items.flatMap(item => recordingsIn(item, input, warnings));
    if (recorded.length === 0 && warnings.length > 0) {
      throw new UnreadableError(
        `${input.source} holds no recording that can be read. ${warnings[0].message}`,
      );
    }
    return documentsPerEvent(
      input,
      'rubyevents',
      recorded,
      warnings.slice(0, MAX_WARNINGS),
    );
  },
};

/** The items of the list; one by one where it is broken, so that each can fail alone. Null where there is no list. */
function videoItems(text: string, warnings: Warning[]): YamlValue[] | null {
  if (nestsTooDeep(text)) {
    throw new UnreadableError(
      'The file nests deeper than any videos.yml. Close the brackets that are open.',
    );
  }
  const whole = parse(text, 1);
  if (whole && whole.errors.length === 0) {
    const { contents } = whole.document;
    return contents === null || isSeq(contents)
      ? yamlItems(whole, contents)
      : null;
  }
  const pieces = piecesOf(text);
  if (pieces.length === 0) return null;
  return pieces.flatMap(piece => {
    const parsed = parse(piece.text, piece.line);
    const [error] = parsed?.errors ?? [
      { line: piece.line, message: 'it nests too deep' },
    ];
    if (!parsed || error) {
      warnings.push({
        line: error.line,
        message: `No valid YAML: ${error.message}. The recording in line ${piece.line} is left out.`,
      });
      return [];
    }
    return yamlItems(parsed, parsed.document.contents);
  });
}

function parse(text: string, line: number) {
  try {
    return parseYaml(text, line);
  } catch {
    // Nesting without end exhausts the parser.
    return null;
  }
}

function piecesOf(text: string): Array<{ text: string; line: number }> {
  const pieces: Array<{ line: number; lines: string[] }> = [];
  text.split('\n').forEach((line, index) => {
    if (/^-\s/.test(line)) pieces.push({ line: index + 1, lines: [line] });
    else pieces.at(-1)?.lines.push(line);
  });
  return pieces.map(({ line, lines }) => ({ line, text: lines.join('\n') }));
}

function recordingsIn(
  item: YamlValue,
  { source, event: owned }: FormatInput,
  warnings: Warning[],
): Recorded[] {
  const record = objectOf(item.value);
  const event = textField(record, 'event_name') ?? eventOfPath(source, 1);
  const recorded = (
    fields: JsonObject,
    parent: JsonObject | null,
    line: number,
  ): Recorded[] => {
    const session = rubyeventsSession(fields, parent, line);
    if (session) {
      const people = rubyeventsPeople(fields);
      return [{ event: owned ?? event, session, people }];
    }
    warnings.push({
      line,
      message: 'A recording without a title is left out.',
    });
    return [];
  };
  const parts = listField(record, 'talks').flatMap((value, index) =>
    recorded(objectOf(value), record, item.lineAt(['talks', index])),
  );
  return [...recorded(record, null, item.line), ...parts];
}

function readEvent(input: FormatInput, warnings: Warning[]): ReadDocument {
  const parsed = parse(input.text, 1);
  const [error] = parsed?.errors ?? [];
  if (!parsed || error) {
    throw new UnreadableError(
      `${input.source} cannot be read as YAML. Line ${error?.line ?? 1}: ${
        error?.message ?? 'it nests too deep'
      }.`,
    );
  }
  const fields = objectOf(yamlValue(parsed, parsed.document.contents, 1).value);
  const fact = eventFact(fields);
  if (!fact) {
    throw new UnreadableError(
      `${input.source} is no event.yml and no videos.yml of RubyEvents: it has neither a title nor a list of recordings.`,
    );
  }
  return eventDocument(input, 'rubyevents', [fact], warnings);
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const ADDRESS = /^https?:\/\/\S+$/;

function eventFact(fields: JsonObject): EventFact | null {
  const title = textField(fields, 'title') ?? textField(fields, 'name');
  if (!title) return null;
  const id = textField(fields, 'id');
  const location = textField(fields, 'location');
  // A date of which only the year is meant is no day.
  const hasDays = (textField(fields, 'date_precision') ?? 'day') === 'day';
  const day = (name: string) => {
    const value = textField(fields, name);
    return hasDays && value && DATE.test(value) ? value : undefined;
  };
  const address = (name: string) => {
    const value = textField(fields, name);
    return value && ADDRESS.test(value) ? value : undefined;
  };
  const said: Partial<EventFact> = {
    // Names of entities are no longer than this.
    name: id && /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/.test(id) ? id : undefined,
    type: textField(fields, 'kind') === 'meetup' ? 'meetup' : undefined,
    startDate: day('start_date'),
    endDate: day('end_date'),
    timezone: textField(fields, 'timezone') ?? undefined,
    location: location ?? undefined,
    format: /^(?:online|virtual|remote)\b/i.test(location ?? '')
      ? 'online'
      : undefined,
    website: address('website'),
    playlist: address('playlist'),
  };
  const known = Object.entries(said).filter(([, value]) => value !== undefined);
  return { title, ...Object.fromEntries(known) };
}
