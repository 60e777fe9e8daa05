import type { EventFact, Warning } from '../model';
import { UnreadableError } from '../UnreadableError';
import { habitsOf, type Habits } from '../video/habits';
import {
  documentsPerEvent,
  eventOfPath,
  type Recorded,
} from '../video/perEvent';
import { eventDocument } from './eventDocument';
import { listField, objectOf, textField } from './fields';
import { isObject } from '../document/values';
import { type JsonObject } from './json';
import { pyvideoSession } from './pyvideo-videos';
import type { FormatInput, FormatReader } from './types';

/** More than a person reads. */
const MAX_WARNINGS = 20;

/** Fields that only videos have, and one of which each must have. */
const VIDEO_FIELDS =
  /"(?:videos|video_url|thumbnail_url|recorded|copyright_text|quality_notes)"\s*:/;

/**
 * pyvideo: one JSON file for each video, or many of them as a list or one a line, and `category.json`, the event. The fields
 * are those of https://github.com/pyvideo/data (`CONTRIBUTING.rst`).
 *
 * @internal
 */
export const pyvideoFormat: FormatReader = {
  id: 'pyvideo',

  detect({ text }) {
    const start = text.slice(0, 50_000);
    return (
      (/^\s*\[?\s*\{/.test(start) &&
        /"title"\s*:/.test(start) &&
        /"speakers"\s*:\s*\[\s*(?:"|\])/.test(start) &&
        VIDEO_FIELDS.test(start) &&
        !/"(?:sessions|schedule|rooms|apiVersion|video_provider|jsonfeed|@context)"\s*:/.test(
          start,
        )) ||
      isCategory(start)
    );
  },

  read(input) {
    const warnings: Warning[] = [];
    const records = recordsOf(input, warnings);
    const [only] = records;
    const fact = records.length === 1 ? eventFact(objectOf(only.value)) : null;
    if (fact) return [eventDocument(input, 'pyvideo', [fact])];
    const eventOf = (fields: JsonObject) =>
      textField(fields, 'event') ??
      textField(fields, 'category') ??
      eventOfPath(input.source, 2);
    const habits = habitsOfEvents(records, eventOf);
    const recorded = records.flatMap(({ value, line }): Recorded[] => {
      const fields = objectOf(value);
      const event = eventOf(fields);
      const session = pyvideoSession(fields, event, habits.get(event), line);
      return session ? [{ event: input.event ?? event, session }] : [];
    });
    const lost = records.length - recorded.length;
    if (recorded.length === 0) {
      throw new UnreadableError(
        `${input.source} holds no video of pyvideo: each needs a title. Give a JSON file of a video, a list of them, or one a line.`,
      );
    }
    if (lost > 0) {
      warnings.push({
        line: null,
        message: `${lost} ${
          lost === 1 ? 'record has' : 'records have'
        } no title and ${lost === 1 ? 'is' : 'are'} left out.`,
      });
    }
    return documentsPerEvent(input, 'pyvideo', recorded, warnings);
  },
};

/** How the titles of each event are written that name people only there. */
function habitsOfEvents(
  records: JsonRecord[],
  eventOf: (fields: JsonObject) => string | null,
): Map<string | null, Habits> {
  const titles = new Map<string | null, string[]>();
  for (const { value } of records) {
    const fields = objectOf(value);
    const title = textField(fields, 'title');
    if (!title || listField(fields, 'speakers').length > 0) continue;
    const event = eventOf(fields);
    const known = titles.get(event);
    if (known) known.push(title);
    else titles.set(event, [title]);
  }
  return new Map([...titles].map(([event, all]) => [event, habitsOf(all)]));
}

interface JsonRecord {
  value: unknown;
  line: number | null;
}

/** The records of a JSON text: one, a list, or one a line; a broken line costs itself. */
function recordsOf(input: FormatInput, warnings: Warning[]): JsonRecord[] {
  try {
    const parsed: unknown = JSON.parse(input.text);
    return Array.isArray(parsed)
      ? parsed.map(value => ({ value, line: null }))
      : [{ value: parsed, line: 1 }];
  } catch (cause) {
    const records = linesOf(input.text, warnings);
    if (records.length > 0) return records;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadableError(
      `${input.source} is JSON that cannot be read: ${reason}. It may be cut off; fetch it again.`,
      { cause },
    );
  }
}

function linesOf(text: string, warnings: Warning[]): JsonRecord[] {
  let broken = 0;
  const records = text.split('\n').flatMap((line, index): JsonRecord[] => {
    if (!line.trim()) return [];
    try {
      const value: unknown = JSON.parse(line);
      return isObject(value) ? [{ value, line: index + 1 }] : [];
    } catch {
      broken += 1;
      if (broken <= MAX_WARNINGS) {
        warnings.push({
          line: index + 1,
          message: 'The line is no valid JSON; it is left out.',
        });
      }
      return [];
    }
  });
  if (broken > MAX_WARNINGS) {
    warnings.push({
      line: null,
      message: `${broken - MAX_WARNINGS} more lines are no valid JSON.`,
    });
  }
  return records;
}

const CATEGORY = new Set([
  'title',
  'description',
  'url',
  'start_date',
  'end_date',
  'slug',
  'id',
  'notes',
  'whiteboard',
]);

function isCategory(start: string): boolean {
  if (
    start.length >= 50_000 ||
    !/^\s*\{/.test(start) ||
    !/"start_date"\s*:/.test(start)
  )
    return false;
  try {
    const keys = Object.keys(objectOf(JSON.parse(start)));
    return keys.includes('title') && keys.every(key => CATEGORY.has(key));
  } catch {
    return false;
  }
}

function eventFact(fields: JsonObject): EventFact | null {
  const title = textField(fields, 'title');
  if (!title || !Object.keys(fields).every(key => CATEGORY.has(key)))
    return null;
  const day = (name: string) =>
    /^\d{4}-\d{2}-\d{2}/.exec(textField(fields, name) ?? '')?.[0];
  const [start, end, website] = [
    day('start_date'),
    day('end_date'),
    /^https?:\/\/\S+$/.exec(textField(fields, 'url') ?? '')?.[0],
  ];
  return {
    title,
    ...(start && { startDate: start }),
    ...(end && { endDate: end }),
    ...(website && { website }),
  };
}
