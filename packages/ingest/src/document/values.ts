import { DateTime } from 'luxon';

/** Whether a value from outside is an object with keys. @internal */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

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

/** Names that say who runs the site, not who wrote. */
const NOBODY =
  /^(admin|administrator|editor|editors|staff|team|guest|author|webmaster|unknown|anonymous|noreply|no-reply)$/i;

/** A name and what stands beside it; bounds what a hostile text can cost. */
const LONGEST_AUTHOR = 1000;

/**
 * An author's name from outside: a name, an object with one, or a list of either. Addresses and `admin` name nobody.
 *
 * @returns the names joined by `, `, or null
 *
 * @internal
 */
export function authorOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 20)
      .map(authorOf)
      .filter((name): name is string => name !== null);
    return [...new Set(names)].join(', ') || null;
  }
  if (typeof value === 'object' && value !== null) {
    const { name, title } = value as { name?: unknown; title?: unknown };
    return authorOf(textOf(name) ?? textOf(title));
  }
  const text = textOf(value);
  if (!text || text.length > LONGEST_AUTHOR) return null;
  // RSS: `jane@example.org (Jane Doe)`; mail: `Jane Doe <jane@example.org>`.
  const name = (/^\S+@\S+\s+\((.+)\)$/.exec(text)?.[1] ?? text)
    .replace(/\s*<[^>]*@[^>]*>/, '')
    .replace(
      /^(?:(?:(?:written|posted|published|escrito|publicado|geschrieben|écrit|publié)\s+)?by:?\s+|(?:(?:escrito|publicado|geschrieben|écrit|publié)\s+)?(?:por|par|von)\s+(?=\p{Lu}))/iu,
      '',
    )
    .trim();
  const isName =
    name.length <= 120 &&
    !/^https?:|^@|\S@\S|^\//.test(name) &&
    !NOBODY.test(name);
  return isName && /\p{L}/u.test(name) ? name : null;
}

/** A BCP 47 tag from outside (`en_US`, `de-DE`), as language and region; or null. @internal */
export function languageTagOf(value: unknown): string | null {
  const text = textOf(value)?.replace(/_/g, '-');
  if (!text || !/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(text)) return null;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return null;
  }
}
