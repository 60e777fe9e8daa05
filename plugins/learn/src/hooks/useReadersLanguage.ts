import { useEffect, useState } from 'react';
import { useApiHolder } from '@backstage/core-plugin-api';
import { appLanguageApiRef } from '@backstage/core-plugin-api/alpha';
import { keepReadersLanguage, readersLocale } from '../lib/language';

/**
 * Takes dates, lists and names below to the language that the app is set to:
 * for all that apps mount, before anything of it is drawn. Gives the language,
 * for the `lang` of what is drawn.
 *
 * @internal
 */
export function useReadersLanguage(): string {
  const api = useApiHolder().get(appLanguageApiRef);
  const [language, setLanguage] = useState(() => api?.getLanguage().language);

  useEffect(() => {
    const subscription = api
      ?.language$()
      .subscribe(now => setLanguage(now.language));
    return () => subscription?.unsubscribe();
  }, [api]);

  keepReadersLanguage(language);
  return language ?? readersLocale();
}
