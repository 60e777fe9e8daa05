import {
  useCallback,
  useEffect,
  useLayoutEffect,
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
 * Which talk of a list has the focus, so that it stays drawn wherever the
 * page is scrolled.
 *
 * @internal
 */
export function useFocusedPlace(
  ref: RefObject<HTMLElement>,
): [place: number | undefined, expect: (place: number) => void] {
  const [focused, setFocused] = useState<number>();
  useEffect(() => {
    const element = ref.current;
    const onFocus = ({ target }: FocusEvent) => setFocused(placeOf(target));
    const onBlur = () => setFocused(undefined);
    element?.addEventListener('focusin', onFocus);
    element?.addEventListener('focusout', onBlur);
    return () => {
      element?.removeEventListener('focusin', onFocus);
      element?.removeEventListener('focusout', onBlur);
    };
  }, [ref]);
  return [focused, setFocused];
}

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
  expect: (place: number) => void;
  /** Fetches talks beyond those that are there. */
  onMore: () => void;
  /** They could not be fetched. */
  moreFailed: boolean;
}): (place: number) => void {
  const { ref, count, reveal, expect, onMore, moreFailed } = options;
  const wanted = useRef<number>();

  const settle = useCallback(() => {
    const place = wanted.current;
    const link =
      place !== undefined && place < count
        ? ref.current?.querySelector<HTMLElement>(
            `[aria-posinset="${place + 1}"] a`,
          )
        : undefined;
    if (link) {
      wanted.current = undefined;
      link.focus({ preventScroll: true });
    }
  }, [ref, count]);
  useLayoutEffect(settle);

  useEffect(() => {
    if (wanted.current !== undefined && wanted.current < count) {
      reveal(wanted.current);
    }
  }, [count, reveal]);

  useEffect(() => {
    if (moreFailed) {
      wanted.current = undefined;
    }
  }, [moreFailed]);

  return useCallback(
    (place: number) => {
      wanted.current = place;
      expect(place);
      reveal(Math.min(place, count - 1));
      if (place >= count) {
        onMore();
      }
      settle();
    },
    [count, reveal, expect, onMore, settle],
  );
}
