import { useEffect, useRef, type RefObject } from 'react';

const WRITABLE = [
  'input:not([type="checkbox"], [type="radio"], [type="button"])',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable="false"])',
].join();

/**
 * Lets `/` move the focus to the input inside the element, unless the reader
 * is writing somewhere or a dialog is open.
 *
 * @internal
 */
export function useSlashFocus(): RefObject<HTMLDivElement> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (
        event.key !== '/' ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        target?.closest(WRITABLE) ||
        document.querySelector('[role="dialog"]')
      ) {
        return;
      }
      const input = ref.current?.querySelector('input');
      if (input) {
        event.preventDefault();
        input.focus();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return ref;
}
