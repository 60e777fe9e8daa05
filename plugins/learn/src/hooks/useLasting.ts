import { useEffect, useState } from 'react';

/**
 * A value, or the last one there was while there is none: so that nothing on
 * the page jumps while another answer is under way.
 *
 * @internal
 */
export function useLasting<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  useEffect(() => {
    if (value !== undefined) {
      setLast(value);
    }
  }, [value]);
  return value ?? last;
}
