import { DateTime } from 'luxon';

/** Text of a value from outside, or null: trimmed, never empty. @internal */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string')
    return value.replace(/\s+/g, ' ').trim() || null;
  if (typeof value === 'number') return String(value);
  return null;
}

/**
 * The day of a date from outside as ISO 8601: ISO, RFC 2822, `2024-05-06 12:00:00 +0000`, `May 6, 2024`, `6 May 2024`.
 * The day is the one written, not the one of another time zone.
 *
 * @internal
 */
export function dateOf(value: unknown): string | null {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime())
      ? null
      : value.toISOString().slice(0, 10);
  }
  const text = textOf(value);
  if (!text) return null;
  const iso = /^(\d{4}-\d{2}-\d{2})(?![\d-])/.exec(text)?.[1];
  if (iso) return DateTime.fromISO(iso).isValid ? iso : null;
  const readings = [
    DateTime.fromRFC2822(text, { setZone: true }),
    DateTime.fromISO(text, { setZone: true }),
    ...[
      'LLLL d, yyyy',
      'LLL d, yyyy',
      'd LLLL yyyy',
      'd LLL yyyy',
      'yyyy/LL/dd',
      'EEE, d LLL yyyy HH:mm:ss z',
      'EEE, d LLL yyyy',
    ].map(format =>
      DateTime.fromFormat(text.replace(/(\d)(st|nd|rd|th)\b/, '$1'), format, {
        locale: 'en',
        setZone: true,
      }),
    ),
  ];
  return readings.find(reading => reading.isValid)?.toISODate() ?? null;
}
