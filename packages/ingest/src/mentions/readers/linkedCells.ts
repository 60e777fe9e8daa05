import type { Table } from 'mdast';
import { readEntry } from '../grammar/entry';
import { TALK_PAGE } from '../grammar/mediaMarks';
import { inlineText, type InlineText } from '../inline';
import { foundFrom } from './found';
import type { DocumentFacts, Found } from './types';

/** "talk/BUKLJF/", "../sessions/the-title.html": the page of a talk beside the page that lists it. */
const PAGE_BESIDE =
  /^(?![a-z][a-z\d+.-]*:)(?:[^?#]*\/)?(?:talks?|sessions?|proposals?|presentations?)\/[^/?#]+\/?$/i;
/** Fewer cells are no programme. */
const FEWEST = 2;

/** Whether a cell is the title of a talk, linked to its page, and nothing else but marks behind it. */
function isLinkedTalk({ text, spans }: InlineText): boolean {
  const link = spans.find(({ url, start }) => url !== undefined && start < 3);
  return (
    link?.url !== undefined &&
    (TALK_PAGE.test(link.url) || PAGE_BESIDE.test(link.url)) &&
    !/[\p{L}\d]/u.test(text.slice(link.end))
  );
}

/**
 * Reads a programme whose cells are nothing but titles that lead to the pages of the talks, a column for each track: the
 * addresses say that they are talks.
 *
 * @internal
 */
export function readLinkedCells(table: Table, facts: DocumentFacts): Found[] {
  const cells = table.children
    .slice(1)
    .flatMap(row =>
      row.children.map(cell => ({ row, inline: inlineText(cell.children) })),
    )
    .filter(({ inline }) => inline.text);
  const talks = cells.filter(({ inline }) => isLinkedTalk(inline));
  if (talks.length < FEWEST || talks.length * 5 < cells.length * 4) return [];
  return talks.flatMap(({ row, inline }) => {
    const entry = readEntry(inline, {
      year: facts.year,
      anyCase: true,
      titleOnly: true,
    });
    return entry
      ? [
          foundFrom(
            entry,
            inline,
            { line: facts.context.lineOf(row), rule: 'table-row' },
            facts,
          ),
        ]
      : [];
  });
}
