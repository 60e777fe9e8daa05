import { contradictoryIds } from './clusters';
import type { Entry } from './entries';
import { sortedUnique } from './normalise';
import { namesWork } from './works';

/** With how many talks of one title, and one more thing in common, a mention is compared. */
const MAX_COMPARED = 16;

/** The key of talks whose event is open. */
const ANYWHERE = 'anywhere';

/**
 * Talks of one title, by what else tells them apart: so that a title told thousands of times is not compared with all of
 * these.
 *
 * @internal
 */
export class Namesakes {
  readonly #all: Entry[] = [];
  readonly #byKey = new Map<string, Entry[]>();

  add(entry: Entry): void {
    this.#all.push(entry);
    for (const key of [...keysOf(entry), ...seriesOf(entry)]) {
      const known = this.#byKey.get(key);
      if (known) known.push(entry);
      else this.#byKey.set(key, [entry]);
    }
  }

  /** Those that may be the talk of an entry: the latest of its event, its day and its people, and of those whose event is open. */
  near(entry: Entry): Entry[] {
    const latest = (entries: readonly Entry[] = []) =>
      entries.slice(-MAX_COMPARED);
    const around = entry.event ? seriesOf(entry) : [];
    return [
      ...new Set([
        ...(entry.event ? [] : latest(this.#all)),
        ...[...around, ANYWHERE, ...keysOf(entry)].flatMap(key =>
          latest(this.#byKey.get(key)),
        ),
      ]),
    ];
  }
}

function keysOf({ event, mention, people }: Entry): string[] {
  return [
    ...(event ? [`event ${event.key}`] : []),
    ...(mention.day ? [`day ${mention.day}`] : []),
    ...people.flatMap(({ key }) => (key ? [`person ${key}`] : [])),
  ];
}

function seriesOf({ event }: Entry): string[] {
  if (!event) return [ANYWHERE];
  const { series, parent } = event;
  return sortedUnique([series, parent?.series ?? series]).map(
    name => `series ${name}`,
  );
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Whether one talk is told of twice though the days differ, or the pages: a schedule lists workshops that are held for two
 * groups, each with a page of its own, and recaps err by a day. Under one title, by the same people, at one event within a
 * week it is one talk, not two of one work. Without people, sessions of one title may be as different as the daily meetings of a group.
 *
 * @internal
 */
export function isRepeat(a: Entry, b: Entry): boolean {
  // Who writes a pack tells talks apart on purpose.
  if (a.authority === 'pack' && b.authority === 'pack') return false;
  const areListed = a.authority === 'schedule' && b.authority === 'schedule';
  if (!areListed && contradictoryIds(new Set(a.ids), new Set(b.ids))) {
    return false;
  }
  const isOneEvent = a.event
    ? a.event === b.event
    : !b.event && a.document === b.document && areListed;
  const [title] = a.titles;
  if (!isOneEvent || !title || title.core !== b.titles[0]?.core) return false;
  const said = new Set([...a.names.people, ...a.names.event]);
  if (!namesWork(title, said)) return false;
  const [left, right] = [a, b].map(entry =>
    sortedUnique(entry.people.flatMap(({ key }) => key || [])),
  );
  if (!left?.length || !right?.length) return false;
  // Who writes of a talk may name some of its speakers only; in a schedule, another team gives another workshop.
  const [fewer, more] =
    left.length < right.length ? [left, right] : [right, left];
  if (!fewer.every(person => more.includes(person))) return false;
  if (areListed && fewer.length < more.length) return false;
  if (!a.mention.day || !b.mention.day) return true;
  const apart = Date.parse(a.mention.day) - Date.parse(b.mention.day);
  return Math.abs(apart) <= WEEK_MS;
}
