import useTitle from 'react-use/esm/useTitle';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../translation';

/**
 * The title of the Learn page, which an app may choose with `learn.title`.
 * Also gives the browser's tab its title, where nobody else does: `part` is
 * what stands before it.
 *
 * @internal
 */
export function useLearnTitle(part?: string): string {
  const { t } = useTranslationRef(learnTranslationRef);
  const config = useApi(configApiRef);
  const title = config.getOptionalString('learn.title') ?? t('page.title');
  const app = config.getOptionalString('app.title');
  useTitle([part, title, app].filter(Boolean).join(' | '), {
    restoreOnUnmount: true,
  });
  return title;
}
