import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import {
  defaultRangeExtractor,
  measureElement,
  observeElementRect,
  useVirtualizer,
  type Range,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { useScrollParent } from './useScrollParent';

/** The page is at rest when it was not scrolled for this long, in milliseconds. */
const REST = 150;

/** Where nothing is laid out (a page in the background), as much is drawn as fits a common window. */
const COMMON_WINDOW = { width: 1280, height: 900 };

type List = Virtualizer<Element, HTMLElement>;

const target = (element: Element) =>
  element === document.scrollingElement ? document : element;

function observeOffset(
  list: List,
  report: (offset: number, scrolling: boolean) => void,
) {
  const element = list.scrollElement;
  if (!element) {
    return undefined;
  }
  let rest: ReturnType<typeof setTimeout> | undefined;
  const onScroll = () => {
    clearTimeout(rest);
    rest = setTimeout(() => report(element.scrollTop, false), REST);
    report(element.scrollTop, true);
  };
  // The document tells its own scrolling, not its element.
  const source = target(element);
  source.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    clearTimeout(rest);
    source.removeEventListener('scroll', onScroll);
  };
}

const observeRect = (
  list: List,
  report: (rect: { width: number; height: number }) => void,
) =>
  observeElementRect(list, rect =>
    report(rect.height > 0 ? rect : COMMON_WINDOW),
  );

/**
 * The rows of a long list that are near to what is seen. The list scrolls
 * with the page.
 *
 * @internal
 */
export function useTalkWindow(options: {
  ref: RefObject<HTMLElement>;
  rows: number;
  /** What a row is known by; its height is kept under it. */
  keyOf: (row: number) => string;
  estimateHeight: number;
  gap: number;
  /** Rows drawn beyond what is seen, so that scrolling shows no gaps. */
  overscan: number;
  /** Rows that stay, wherever the page is scrolled, since the focus is in them. */
  keptRows: number[];
  /** How far the page was scrolled when the reader left. */
  startAt?: number;
}) {
  const { ref, rows, keyOf, estimateHeight, gap, overscan } = options;
  const { keptRows, startAt } = options;
  const scrollParent = useScrollParent(ref);
  const [margin, setMargin] = useState(0);

  const topOf = useCallback(() => {
    if (!ref.current || !scrollParent) {
      return 0;
    }
    const top = ref.current.getBoundingClientRect().top;
    const origin =
      target(scrollParent) === document
        ? 0
        : scrollParent.getBoundingClientRect().top;
    return Math.round(top - origin + scrollParent.scrollTop);
  }, [ref, scrollParent]);

  const rangeExtractor = useCallback(
    (range: Range) => {
      const seen = defaultRangeExtractor(range);
      const kept = keptRows.filter(
        row => row < range.count && !seen.includes(row),
      );
      return kept.length ? [...seen, ...kept].sort((a, b) => a - b) : seen;
    },
    [keptRows],
  );

  const list = useVirtualizer<Element, HTMLElement>({
    count: rows,
    enabled: Boolean(scrollParent),
    getScrollElement: () => scrollParent ?? null,
    observeElementRect: observeRect,
    observeElementOffset: observeOffset,
    estimateSize: () => estimateHeight,
    measureElement: (element, entry, instance) =>
      measureElement(element, entry, instance) || estimateHeight,
    getItemKey: keyOf,
    gap,
    scrollMargin: margin,
    overscan,
    rangeExtractor,
    initialOffset: () => {
      // Another list is seen from its start, wherever the last one was left.
      const now = scrollParent?.scrollTop ?? 0;
      return startAt ?? Math.min(now, topOf());
    },
    directDomUpdates: true,
    useFlushSync: false,
    // Otherwise browsers complain of a loop when a row takes another height.
    useAnimationFrameWithResizeObserver: true,
  });

  // What is above the list may have grown or shrunk. To look is dear while the page moves.
  const lookAgain = useCallback(() => {
    if (!list.isScrolling) {
      setMargin(topOf());
    }
  }, [list, topOf]);
  useLayoutEffect(lookAgain);
  return { list, scrollParent };
}
