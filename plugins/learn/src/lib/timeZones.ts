import { readersLocale } from './language';

/**
 * A moment as the clocks of a place show it.
 *
 * @internal
 */
export type WallTime = {
  /** ISO 8601 date. */
  day: string;
  /** After midnight. */
  minutes: number;
};

/**
 * Whether the browser knows a time zone by this name (IANA).
 *
 * @internal
 */
export function isTimeZone(name: string | null): name is string {
  if (!name) {
    return false;
  }
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/**
 * The time zone of the reader's computer.
 *
 * @internal
 */
export function readersTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * The clock of a time zone. Formats are dear to make, so one clock reads many
 * moments.
 *
 * @internal
 */
export function clockOf(
  timeZone: string,
): (iso: string) => WallTime | undefined {
  // Swedes write dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return iso => {
    const instant = Date.parse(iso);
    if (Number.isNaN(instant)) {
      return undefined;
    }
    const [day, time = ''] = format.format(instant).split(' ');
    const minutes = minutesOfDay(time);
    return minutes === undefined ? undefined : { day, minutes };
  };
}

/**
 * Minutes after midnight of a time of day, `17:40`, or nothing.
 *
 * @internal
 */
export function minutesOfDay(time: string | null): number | undefined {
  const [, hours, minutes] = time?.match(/^(\d{1,2}):(\d{2})/) ?? [];
  const all = Number(hours) * 60 + Number(minutes);
  return all < 24 * 60 ? all : undefined;
}

/**
 * What people call a time zone at a moment, `Central European Summer Time`.
 *
 * @internal
 */
export function timeZoneName(timeZone: string, at: string | null): string {
  const instant = Date.parse(at ?? '');
  const parts = new Intl.DateTimeFormat(readersLocale(), {
    timeZone,
    timeZoneName: 'long',
  }).formatToParts(Number.isNaN(instant) ? Date.now() : instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
