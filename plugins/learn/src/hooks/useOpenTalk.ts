import { useCallback } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';

const PARAMETER = 'talk';

/** Where the recording of the talk begins. */
const START = 't';
const LONGEST_ID = 253;

/** Says in the browser's history that the list is one step back. */
type OpenedState = { openedFromList?: boolean } | null;

/**
 * The talk that is open beside the list. It is in the URL, so that a link
 * shows it to others, and closing it is a step back to the list.
 *
 * @internal
 */
export function useOpenTalk(): {
  talkId?: string;
  open: (id: string) => void;
  close: () => void;
} {
  const [params, setParams] = useSearchParams();
  const location = useLocation();
  const navigate = useNavigate();
  const talkId = params.get(PARAMETER) ?? '';
  const opened = Boolean((location.state as OpenedState)?.openedFromList);

  const open = useCallback(
    (id: string) =>
      setParams(
        last => {
          const next = new URLSearchParams(last);
          next.set(PARAMETER, id);
          next.delete(START);
          return next;
        },
        {
          // From one talk to the next the list stays one step back.
          replace: Boolean(talkId),
          state: { openedFromList: opened || !talkId },
        },
      ),
    [setParams, talkId, opened],
  );

  const close = useCallback(() => {
    if (opened) {
      navigate(-1);
      return;
    }
    setParams(
      last => {
        const next = new URLSearchParams(last);
        next.delete(PARAMETER);
        next.delete(START);
        return next;
      },
      { replace: true },
    );
  }, [navigate, opened, setParams]);

  return {
    talkId: talkId && talkId.length <= LONGEST_ID ? talkId : undefined,
    open,
    close,
  };
}
