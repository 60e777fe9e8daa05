import { useEffect } from 'react';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useLearnTitle } from './useLearnTitle';

/**
 * Gives the browser's tab the title of Learn, with `part` before it, and the
 * one that it had back at the end. It is set once the page is there, since
 * React may draw a page several times before it shows it.
 *
 * @internal
 */
export function useTabTitle(part?: string): void {
  const title = useLearnTitle();
  const app = useApi(configApiRef).getOptionalString('app.title');
  const whole = [part, title, app].filter(Boolean).join(' | ');
  useEffect(() => {
    const before = document.title;
    document.title = whole;
    return () => {
      document.title = before;
    };
  }, [whole]);
}
