import { useCallback, useState } from 'react';

/**
 * Copies text to the clipboard, and says what came of it; portals without TLS
 * have none.
 *
 * @internal
 */
export function useCopy(): {
  /** What came of the last attempt, for people. */
  message: string;
  copy: (
    text: string,
    words: { done: string; failed: string },
  ) => Promise<void>;
} {
  const [message, setMessage] = useState('');
  const copy = useCallback(
    async (text: string, words: { done: string; failed: string }) => {
      try {
        await navigator.clipboard.writeText(text);
        setMessage(words.done);
      } catch {
        setMessage(words.failed);
      }
    },
    [],
  );
  return { message, copy };
}
