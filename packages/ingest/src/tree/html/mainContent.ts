import type { Element, Nodes, Root } from 'hast';
import { elementsIn, labels, property } from './hast';
import { measure } from './measure';

/** What publishing systems call the element that holds the article. */
const BODY_LABEL =
  /^(post-content|entry-content|article-content|article-body|article__body|post-body|post__content|blog-post-content|markdown-body|e-content|td-post-content|story-body|postarticle-content)$/;

/** Marks of the main content, the most precise first. */
const MARKS: Array<(element: Element) => boolean> = [
  element =>
    property(element, 'itemProp') === 'articleBody' ||
    labels(element).some(label => BODY_LABEL.test(label)),
  element =>
    element.tagName === 'article' || property(element, 'role') === 'article',
  element => element.tagName === 'main' || property(element, 'role') === 'main',
];

/** A marked element must hold this much of the page's text: else it is one of several articles, or a teaser. */
const MARKED_SHARE = 0.6;

/** An unmarked one is followed down as long as it holds nearly everything. */
const DENSE_SHARE = 0.8;

const CONTAINER =
  /^(html|body|div|section|main|article|table|tbody|tr|td|center|form|font|span)$/;

/** A table with headers, or of many rows, is what a page says; one around everything is how it is laid out. */
function holdsData(element: Element): boolean {
  if (element.tagName !== 'table') return false;
  const inside = elementsIn(element);
  return (
    inside.some(one => one.tagName === 'th') ||
    inside.filter(one => one.tagName === 'tr').length > 4
  );
}

/**
 * Finds the element that holds what the page is about: by the marks authors and systems leave, else by following the text.
 *
 * @param root - the page without its furniture
 *
 * @internal
 */
export function mainContent(root: Root): Nodes {
  const measures = measure(root);
  const total = measures(root).text;
  const elements = elementsIn(root);
  for (const mark of MARKS) {
    const best = elements
      .filter(mark)
      .reduce<Element | null>(
        (winner, element) =>
          winner && measures(winner).text >= measures(element).text
            ? winner
            : element,
        null,
      );
    if (best && measures(best).text >= total * MARKED_SHARE) return best;
  }
  let current: Nodes = root;
  for (;;) {
    const enough: number = measures(current).text * DENSE_SHARE;
    const next: Nodes | undefined = (
      'children' in current ? current.children : []
    ).find(
      child =>
        child.type === 'element' &&
        CONTAINER.test(child.tagName) &&
        !holdsData(child) &&
        measures(child).text >= enough,
    );
    if (!next) return current;
    current = next;
  }
}
