/**
 * Names the data format a text is in that reads like no writing: XML, JSON, calendars, tables of values.
 * Such a text must not be taken for prose: what it would yield is nonsense.
 *
 * @returns `XML with the root element <schedule>`, or null for writing
 *
 * @internal
 */
export function foreignData(text: string): string | null {
  const start = text.slice(0, 50_000);
  const xml =
    /^\s*(?:<\?xml[\s\S]{0,500}?\?>\s*)(?:<\?[\s\S]{0,2000}?\?>\s*|<!--[\s\S]{0,5000}?-->\s*|<!DOCTYPE[^>]{0,500}>\s*)*<([\w:.-]+)/i.exec(
      start,
    );
  if (xml) return `XML with the root element <${xml[1]}>`;
  if (/^\s*<([a-z][\w:-]*)[^>]*\bxmlns(:\w+)?=/.test(start)) return 'XML';
  const calendar = /^\s*BEGIN:(VCALENDAR|VCARD)\b/.exec(start)?.[1];
  if (calendar) return calendar === 'VCARD' ? 'a vCard' : 'an iCalendar';
  if (/^\s*(?:\{\s*(?:"|\})|\[\s*[[{"\]\d-])/.test(start)) {
    try {
      JSON.parse(text);
      return 'JSON';
    } catch {
      // A list of links in Markdown begins like JSON and is none; an object that is cut off is nothing else.
      return /^\s*\{\s*"[^"\n]{1,100}"\s*:/.test(start) ? 'damaged JSON' : null;
    }
  }
  return null;
}
