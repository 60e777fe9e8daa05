import { useLayoutEffect, useState, type RefObject } from 'react';

const scrolls = (element: Element) =>
  /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);

function scrollParentOf(element: Element): Element {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at !== document.body && scrolls(at)) {
      return at;
    }
  }
  return document.scrollingElement ?? document.documentElement;
}

/**
 * What scrolls an element: the window in the new frontend system, an element
 * of the page in the old one.
 *
 * @internal
 */
export function useScrollParent(ref: RefObject<Element>): Element | undefined {
  const [parent, setParent] = useState<Element>();
  useLayoutEffect(() => {
    if (ref.current) {
      setParent(scrollParentOf(ref.current));
    }
  }, [ref]);
  return parent;
}
