import { withoutDataUris } from '../limits';

/** Elements that are nothing to read and often most of a page. JSON-LD is a script that says something. */
const HEAVY = /<(script|style|svg|noscript|template)\b([^>]{0,2000})>/gi;

/**
 * Takes scripts, styles, drawings and embedded files out of a page before it is parsed. Lines keep their numbers. Each end is
 * looked for once: pages that open a thousand scripts and close none are many.
 *
 * @internal
 */
export function lighten(html: string): string {
  const page = withoutDataUris(html);
  const kept: string[] = [];
  const unclosed = new Set<string>();
  let done = 0;
  for (const opening of page.matchAll(HEAVY)) {
    const name = opening[1].toLowerCase();
    if (opening.index < done || unclosed.has(name)) continue;
    if (/ld\+json/i.test(opening[2])) continue;
    const closing = new RegExp(`</${name}\\s*>`, 'gi');
    closing.lastIndex = opening.index + opening[0].length;
    if (!closing.test(page)) {
      unclosed.add(name);
      continue;
    }
    const element = page.slice(opening.index, closing.lastIndex);
    kept.push(
      page.slice(done, opening.index),
      '\n'.repeat((element.match(/\n/g) ?? []).length),
    );
    done = closing.lastIndex;
  }
  return kept.join('') + page.slice(done);
}
