import { openingOf, type Opening } from './opening';

/** Elements with which HTML within writing begins; whatever else a text is wrapped in is XML. */
const HTML = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blockquote body br button canvas ' +
    'caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset ' +
    'figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins ' +
    'kbd label legend li link main map mark marquee menu meta meter nav nobr noscript object ol optgroup option output p ' +
    'param picture pre progress q rb rp rt rtc ruby s samp script search section select slot small source span strike ' +
    'strong style sub summary sup table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'
  ).split(' '),
);

/** A component around Markdown, as MDX writes it: `<Tabs>`, an empty line, a heading or a list. */
const COMPONENT = /^[A-Z][A-Za-z\d.]*$/;
const MARKDOWN = /\n[^\S\n]*\n(?:#{1,6} |[-*] |\d+\. |\w)/;

/** Whether the first element of a text holds all of it, elements first, as the root of XML does. */
function isRoot(text: string, { element, at }: Opening): boolean {
  if (!element || HTML.has(element.toLowerCase())) return false;
  if (COMPONENT.test(element) && MARKDOWN.test(text)) return false;
  const tag = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(text.slice(at))?.[0];
  if (!tag) return false;
  const inside = at + tag.length;
  if (tag.endsWith('/>')) return text.slice(inside).trim() === '';
  const closing = text.lastIndexOf(`</${element}`);
  const rest = closing < 0 ? null : text.slice(closing + element.length + 2);
  if (rest === null) return /^\s*</.test(text.slice(inside, inside + 1000));
  return /^\s*>\s*(?:<!--[^>]*-->\s*)?$/.test(rest);
}

/**
 * Names the data format a text is in that reads like no writing: XML, JSON, calendars, tables of values.
 * Such a text must not be taken for prose: what it would yield is nonsense.
 *
 * @returns `XML with the root element <schedule>`, or null for writing
 *
 * @internal
 */
export function foreignData(text: string): string | null {
  const opening = openingOf(text);
  const { element, doctype, declaresXml } = opening;
  const declared =
    declaresXml || (doctype !== null && !/^html$/i.test(doctype));
  if (declared) {
    return element ? `XML with the root element <${element}>` : 'XML';
  }
  if (isRoot(text, opening)) return `XML with the root element <${element}>`;
  const start = text.slice(0, 50_000);
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
