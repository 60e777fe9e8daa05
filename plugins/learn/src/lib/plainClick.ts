import type { MouseEvent } from 'react';

/**
 * Whether a click means the first link of an element, here and now: no other
 * link in it, and not in a tab or window of its own.
 *
 * @internal
 */
export function isPlainClickOnFirstLink(event: MouseEvent<Element>): boolean {
  const { target, currentTarget, button } = event;
  return (
    button === 0 &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.shiftKey &&
    !event.altKey &&
    target instanceof Element &&
    currentTarget.querySelector('a')?.contains(target) === true
  );
}
