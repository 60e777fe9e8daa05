import {
  useLayoutEffect,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';

const FOCUSABLE = 'a[href], button';

const indexOf = (track: Element, target: EventTarget) =>
  [...track.children].findIndex(
    card => target instanceof Node && card.contains(target),
  );

/**
 * One stop for the tab key in a row of cards, however many there are: that of
 * the card last visited. Arrow keys, Home and End move between the cards.
 *
 * @internal
 */
export function useRailKeys(track: RefObject<HTMLElement>): {
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
} {
  const [current, setCurrent] = useState(0);

  // After every drawing, since cards are drawn anew by themselves too.
  useLayoutEffect(() => {
    [...(track.current?.children ?? [])].forEach((card, index) =>
      card.querySelectorAll<HTMLElement>(FOCUSABLE).forEach(element => {
        element.tabIndex = index === current ? 0 : -1;
      }),
    );
  });

  const targetOf = (event: KeyboardEvent<HTMLElement>): number | undefined => {
    const { currentTarget, key, target } = event;
    const rtl = getComputedStyle(currentTarget).direction === 'rtl';
    const index = indexOf(currentTarget, target);
    const last = currentTarget.children.length - 1;
    switch (key) {
      case 'ArrowRight':
        return index + (rtl ? -1 : 1);
      case 'ArrowLeft':
        return index - (rtl ? -1 : 1);
      case 'Home':
        return 0;
      case 'End':
        return last;
      default:
        return undefined;
    }
  };

  return {
    onFocus: event => {
      const index = indexOf(event.currentTarget, event.target);
      if (index >= 0) {
        setCurrent(index);
      }
    },
    onKeyDown: event => {
      const next = targetOf(event);
      if (next === undefined || event.altKey || event.metaKey) {
        return;
      }
      event.preventDefault();
      event.currentTarget.children[next]
        ?.querySelector<HTMLElement>(FOCUSABLE)
        ?.focus();
    },
  };
}
