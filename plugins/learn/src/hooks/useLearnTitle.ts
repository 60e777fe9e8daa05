import { createContext, useContext } from 'react';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../translation';

/**
 * The title that the page's own extension gives it, where there is one.
 *
 * @internal
 */
export const LearnTitleContext = createContext<string | undefined>(undefined);

/**
 * The title of the Learn page, which an app may choose with the settings of
 * the page's extension, or with `learn.title`.
 *
 * @internal
 */
export function useLearnTitle(): string {
  const { t } = useTranslationRef(learnTranslationRef);
  const config = useApi(configApiRef);
  const chosen = useContext(LearnTitleContext);
  return chosen ?? config.getOptionalString('learn.title') ?? t('page.title');
}
