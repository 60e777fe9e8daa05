import {
  SCHEDULE_FILTERS,
  valueOf,
  valuesOf,
  type PlacedTalk,
  type ScheduleFilter,
} from './schedule';

/** How long a talk of unknown length is drawn: until the next one begins. */
const UNKNOWN_LENGTH = 0;

/** @internal */
export type GridCell = {
  /** More than one where talks overlap in one place. */
  talks: PlacedTalk[];
  rowSpan: number;
};

/** @internal */
export type GridRow = {
  /** After midnight. */
  minutes: number;
  /** By column: a cell that begins here, `null` where nothing is on, and `covered` where a cell above reaches down. */
  cells: Array<GridCell | 'covered' | null>;
};

/**
 * One day of a schedule by time and place.
 *
 * @internal
 */
export type ScheduleGrid = {
  /** What the columns are. */
  axis: ScheduleFilter;
  /** An empty one, the last, holds what has no place. */
  columns: string[];
  rows: GridRow[];
};

/** Rooms where most talks have one, else tracks, else the events within the event. */
function axisOf(talks: PlacedTalk[]): ScheduleFilter | undefined {
  return SCHEDULE_FILTERS.find(filter => {
    const values = talks.flatMap(({ entry }) => valueOf(entry, filter) || []);
    return values.length > talks.length / 2 && new Set(values).size > 1;
  });
}

type Stretch = { from: number; to: number; talks: PlacedTalk[] };

/** Talks of one column; those that overlap share a stretch of rows. */
function stretchesOf(talks: PlacedTalk[], starts: number[]): Stretch[] {
  const rowOf = new Map(starts.map((minutes, row) => [minutes, row]));
  const stretches: Stretch[] = [];
  for (const talk of talks) {
    const begins = talk.minutes ?? 0;
    const ends = begins + (talk.entry.duration ?? UNKNOWN_LENGTH);
    const from = rowOf.get(begins) ?? 0;
    const next = starts.findIndex((start, row) => row > from && start >= ends);
    const to = next === -1 ? starts.length : next;
    const last = stretches[stretches.length - 1];
    if (last && from < last.to) {
      last.talks.push(talk);
      last.to = Math.max(last.to, to);
    } else {
      stretches.push({ from, to, talks: [talk] });
    }
  }
  return stretches;
}

/**
 * Lays the talks of one day out by time and place; nothing where they do not
 * say at what time or in which of several places they were.
 *
 * @internal
 */
export function gridOf(talks: PlacedTalk[]): ScheduleGrid | undefined {
  const timed = talks.filter(({ minutes }) => minutes !== null);
  const axis = axisOf(timed);
  if (!axis) {
    return undefined;
  }
  const starts = [...new Set(timed.flatMap(({ minutes }) => minutes ?? []))];
  starts.sort((a, b) => a - b);
  const byColumn = new Map<string, PlacedTalk[]>(
    valuesOf(
      timed.map(({ entry }) => entry),
      axis,
    ).map(column => [column, []]),
  );
  for (const talk of timed) {
    const column = valueOf(talk.entry, axis) || '';
    const there = byColumn.get(column) ?? [];
    there.push(talk);
    byColumn.set(column, there);
  }
  const rows: GridRow[] = starts.map(minutes => ({
    minutes,
    cells: Array.from({ length: byColumn.size }, () => null),
  }));
  [...byColumn.values()].forEach((column, i) => {
    for (const { from, to, talks: shared } of stretchesOf(column, starts)) {
      rows[from].cells[i] = { talks: shared, rowSpan: to - from };
      for (const row of rows.slice(from + 1, to)) {
        row.cells[i] = 'covered';
      }
    }
  });
  return { axis, columns: [...byColumn.keys()], rows };
}
