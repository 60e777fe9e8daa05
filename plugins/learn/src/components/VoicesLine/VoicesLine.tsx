import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../../translation';
import { Voices, type VoicesLineProps } from './Voices';

/**
 * Who recommends a talk, in words: “Recommended by 3 people independently:
 * M. Benoit, D. Bryant, …”, or in short, on one line: “3 voices: M. Benoit,
 * D. Bryant +1”.
 *
 * @internal
 */
export const VoicesLine = (props: VoicesLineProps) => {
  const { t } = useTranslationRef(learnTranslationRef);
  return <Voices {...props} t={t} />;
};
