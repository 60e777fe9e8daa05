import { pageFacts } from '../document/pageFacts';
import { readWriting } from '../document/readWriting';
import { pageTree } from '../tree/html/htmlTree';
import { lighten } from '../tree/html/lighten';
import { parseHtml } from '../tree/html/parseHtml';
import { refuseOverlong } from '../tree/limits';
import { withLinkedData } from './html-linkedData';
import { isPage, openingOf } from './opening';
import type { FormatReader } from './types';

/** Elements with which pieces of pages begin. */
const PIECE =
  /^(?:article|main|section|header|div|center|hr|p|h[1-6]|ul|ol|table|blockquote|meta|title|script|link|style)$/i;
/** Markdown may begin with HTML too, a logo in the middle, but then goes on as Markdown. */
const MARKDOWN = /^#{1,6} \S|\]\((?:https?:|\/)[^)\n]*\)|^(?:[-*] |\d+\. )\S/m;

/**
 * Pages, and pieces of pages.
 *
 * @internal
 */
export const htmlFormat: FormatReader = {
  id: 'html',
  detect({ text }) {
    const opening = openingOf(text);
    if (isPage(opening)) return true;
    return (
      !opening.declaresXml &&
      PIECE.test(opening.element ?? '') &&
      /<\/(?:p|div|li|h[1-6]|article|section|table|ul|ol|script)>/i.test(
        text,
      ) &&
      !MARKDOWN.test(text.slice(0, 200_000))
    );
  },
  read(input) {
    const html = lighten(input.text);
    refuseOverlong(input.source, html, 'HTML');
    const page = parseHtml(html);
    const facts = pageFacts(page, input.url ?? null);
    const document = readWriting({
      source: input.source,
      format: 'html',
      root: pageTree(page),
      title: facts.title,
      author: facts.author,
      published: facts.published,
      url: facts.url,
      base: facts.base,
      declaredLanguage: facts.language,
      event: input.event,
      explain: input.explain,
      warnings: input.warnings,
    });
    return [withLinkedData(document, page, input)];
  },
};
