import { useMemo } from 'react';
import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../translation';
import { useLearnLinks, type LearnLinks } from './useLearnLinks';
import { useTalkTypeName } from './useValueNames';

/** @internal */
export type LearnTranslation = TranslationFunction<
  (typeof learnTranslationRef)['T']
>;

/**
 * What talks are shown with.
 *
 * @internal
 */
export type TalkWords = {
  t: LearnTranslation;
  links: LearnLinks;
  typeName: (type: string) => string;
};

/**
 * The texts and links that all talks of a list are shown with: asked for once,
 * and not by each of the rows that come by the dozen while somebody scrolls.
 *
 * @internal
 */
export function useTalkWords(): TalkWords {
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const typeName = useTalkTypeName();
  return useMemo(() => ({ t, links, typeName }), [t, links, typeName]);
}
