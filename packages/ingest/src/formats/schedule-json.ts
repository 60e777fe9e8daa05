import type { Warning } from '../model';
import { scheduleDocument } from '../schedule';
import { UnreadableError } from '../UnreadableError';
import { isObject } from '../document/values';
import { fieldOf, jsonOf, lineFinder, requireJson } from './json';
import { readConference } from './schedule-json/readConference';
import type { Reading } from './schedule-json/Reading';
import { areSlots, readSlots } from './schedule-json/readSlots';
import {
  listedSubmissions,
  placedSubmissions,
  readSubmissions,
} from './schedule-json/readSubmissions';
import type { FormatReader } from './types';

type Dialect = (base: string | undefined, text: string) => Reading;

const MORE_PAGES: Warning = {
  line: null,
  message:
    'This is one page of several: ask the API for all submissions at once, `?page_size=500`, or give the schedule the site exports.',
};

/** The dialect a value is in, as what reads it; null for none. */
function dialectOf(value: unknown): Dialect | null {
  const schedule = fieldOf(value, 'schedule');
  // Some write what belongs below `schedule` right into the file.
  const outer = [schedule, value].find(one =>
    isObject(fieldOf(one, 'conference')),
  );
  if (
    isObject(outer) &&
    (outer === schedule ||
      fieldOf(fieldOf(outer, 'conference'), 'days') !== undefined)
  ) {
    return (base, text) => readConference(outer, base, lineFinder(text));
  }
  if (areSlots(schedule)) {
    return (_base, text) => readSlots(schedule, lineFinder(text));
  }
  const placed = placedSubmissions(schedule);
  const submissions = placed.length > 0 ? placed : listedSubmissions(value);
  if (submissions.length === 0) return null;
  return (_base, text) => {
    const reading = readSubmissions(submissions, lineFinder(text));
    return typeof fieldOf(value, 'next') === 'string'
      ? { ...reading, warnings: [...reading.warnings, MORE_PAGES] }
      : reading;
  };
}

/** Begins like a schedule of the c3voc, and is not whole. */
const CUT_OFF =
  /^\s*\{[^{}]{0,500}"schedule"\s*:\s*\{[\s\S]{0,2000}"conference"\s*:/;

/**
 * Schedules in JSON: `schedule.json` of the c3voc, frab and pretalx, and two near misses of the same name: submissions of
 * pretalx' API by day and minute, and the `conference.json` of Symposion. See {@link readConference},
 * {@link readSubmissions} and {@link readSlots}.
 *
 * @internal
 */
export const scheduleJsonFormat: FormatReader = {
  id: 'schedule-json',
  detect(input) {
    const json = jsonOf(input);
    if (json) return dialectOf(json.value) !== null;
    return CUT_OFF.test(input.text.slice(0, 3000));
  },
  read(input) {
    const json = requireJson(input);
    const read = dialectOf(json.value);
    if (!read) {
      throw new UnreadableError(
        `${input.source} is JSON, but no schedule we know: neither a c3voc schedule.json (frab, pretalx), nor pretalx submissions, nor a Symposion conference.json. Leave the format out to have it found by itself.`,
      );
    }
    const { schedule, untitled, warnings } = read(input.url, input.text);
    const lost = {
      line: null,
      message: `${untitled} sessions have no title and were left out.`,
    };
    return [
      scheduleDocument({
        input,
        format: 'schedule-json',
        schedule,
        warnings: [
          ...json.warnings,
          ...warnings,
          ...(untitled > 0 ? [lost] : []),
        ],
      }),
    ];
  },
};
