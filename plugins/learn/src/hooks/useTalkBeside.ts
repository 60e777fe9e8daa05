import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import type { TalkListHandle } from '../components/TalkList';
import { useOpenTalk } from './useOpenTalk';
import type { useTalks } from './useTalks';

/** So many talks before the end of what is loaded, more are asked for. */
const AHEAD = 3;

/**
 * The talk that is open beside the list, and its place in it. When it is
 * closed the focus is on it in the list.
 *
 * @internal
 */
export function useTalkBeside(
  talks: ReturnType<typeof useTalks>,
  list: RefObject<TalkListHandle>,
) {
  const { talkId, open, close } = useOpenTalk();
  const { page, showMore } = talks;
  const items = page?.items ?? [];
  const index = talkId ? items.findIndex(({ id }) => id === talkId) : -1;

  const goTo = (to: number) => {
    if (to >= items.length - AHEAD) {
      showMore();
    }
    open(items[to].id);
  };

  const last = useRef(-1);
  useEffect(() => {
    if (index >= 0) {
      last.current = index;
    } else if (!talkId && last.current >= 0) {
      list.current?.focus(last.current);
      last.current = -1;
    }
  }, [index, talkId, list]);

  return {
    talkId,
    index,
    talk: index >= 0 ? items[index] : undefined,
    onOpen: useCallback((talk: Talk) => open(talk.id), [open]),
    onClose: close,
    onPrevious: index > 0 ? () => goTo(index - 1) : undefined,
    onNext:
      index >= 0 && index < items.length - 1
        ? () => goTo(index + 1)
        : undefined,
  };
}
