import { useEffect } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { appLanguageApiRef } from '@backstage/core-plugin-api/alpha';

/** Tells browsers and screen readers the language that was chosen in Settings. */
export const PageLanguage = () => {
  const api = useApi(appLanguageApiRef);
  useEffect(() => {
    const subscription = api.language$().subscribe(({ language }) => {
      document.documentElement.lang = language;
    });
    return () => subscription.unsubscribe();
  }, [api]);
  return null;
};
