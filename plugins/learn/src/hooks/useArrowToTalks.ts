import { useEffect, type RefObject } from 'react';
import type { TalkListHandle } from '../components/TalkList';

/**
 * Lets the arrow down lead from the search field of the page to the first
 * talk, past all the filters between them.
 *
 * @internal
 */
export function useArrowToTalks(list: RefObject<TalkListHandle>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (
        key === 'ArrowDown' &&
        target instanceof HTMLInputElement &&
        target.closest('[role="search"]') &&
        list.current
      ) {
        event.preventDefault();
        list.current.focus(0);
      }
    };
    // On the way down: the field keeps its keys to itself.
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [list]);
}
