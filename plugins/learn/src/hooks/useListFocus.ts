import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react';

/** The place of the talk that an element belongs to, from 0 on. */
function placeOf(element: unknown): number | undefined {
  const item =
    element instanceof Element ? element.closest('[aria-posinset]') : null;
  return item ? Number(item.getAttribute('aria-posinset')) - 1 : undefined;
}

/**
 * Which talks of a list have the focus, or are about to: these stay drawn
 * wherever the page is scrolled. The one that has it does so until the other
 * one is there, since the focus would go with it.
 *
 * @internal
 */
export function useKeptPlaces(ref: RefObject<HTMLElement>): {
  /** From 0 on. */
  places: number[];
  /** Told where the focus will be; nothing where that is given up. */
  expect: (place: number | undefined) => void;
} {
  const [focused, setFocused] = useState<number>();
  const [expected, setExpected] = useState<number>();
  useEffect(() => {
    const element = ref.current;
    const onFocus = ({ target }: FocusEvent) => {
      setFocused(placeOf(target));
      setExpected(undefined);
    };
    const onBlur = () => setFocused(undefined);
    element?.addEventListener('focusin', onFocus);
    element?.addEventListener('focusout', onBlur);
    return () => {
      element?.removeEventListener('focusin', onFocus);
      element?.removeEventListener('focusout', onBlur);
    };
  }, [ref]);
  const places = useMemo(
    () => [focused, expected].flatMap(place => place ?? []),
    [focused, expected],
  );
  return { places, expect: setExpected };
}

/** A talk that is to have the focus. */
type Wanted = {
  place: number;
  /** What had the focus when a talk was asked for that has yet to arrive. */
  from?: Element | null;
};

/** Whether the reader has gone on to something else meanwhile. */
const isElsewhere = ({ from }: Wanted) =>
  from !== undefined &&
  document.activeElement !== from &&
  document.activeElement !== document.body;

/**
 * Moves the focus to a talk of a list by its place, once it is drawn, or even
 * has arrived.
 *
 * @internal
 */
export function useFocusOn(options: {
  ref: RefObject<HTMLElement>;
  /** Talks that are there. */
  count: number;
  /** Gets a talk into view. */
  reveal: (place: number) => void;
  /** Told where the focus will be, so that the talk is drawn. */
  expect: (place: number | undefined) => void;
  /** Fetches talks beyond those that are there. */
  onMore: () => void;
  /** They could not be fetched. */
  moreFailed: boolean;
}): (place: number) => void {
  const { ref, count, reveal, expect, onMore, moreFailed } = options;
  const wanted = useRef<Wanted>();

  const giveUp = useCallback(() => {
    wanted.current = undefined;
    expect(undefined);
  }, [expect]);

  const settle = useCallback(() => {
    const { place = count, from } = wanted.current ?? {};
    const link =
      place < count
        ? ref.current?.querySelector<HTMLElement>(
            `[aria-posinset="${place + 1}"] a`,
          )
        : undefined;
    if (link) {
      if (from !== undefined) {
        // When it was asked for there was nothing to get into view.
        reveal(place);
      }
      link.focus({ preventScroll: true });
      giveUp();
    }
  }, [ref, count, reveal, giveUp]);

  // Before it settles: what has arrived may not be waited for any more.
  useLayoutEffect(() => {
    if (wanted.current && isElsewhere(wanted.current)) {
      giveUp();
    }
  }, [count, giveUp]);
  useLayoutEffect(settle);

  useEffect(() => {
    if (moreFailed) {
      giveUp();
    }
  }, [moreFailed, giveUp]);

  return useCallback(
    (place: number) => {
      const isThere = place < count;
      wanted.current = isThere
        ? { place }
        : { place, from: document.activeElement };
      expect(place);
      reveal(Math.min(place, count - 1));
      if (!isThere) {
        onMore();
      }
      settle();
    },
    [count, reveal, expect, onMore, settle],
  );
}
