import {
  Suspense,
  type ComponentProps,
  type ComponentType,
  type PropsWithChildren,
} from 'react';
import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useAskAhead } from '../hooks/useAskAhead';
import { learnTranslationRef } from '../translation';
import { LearnTabs } from './LearnTabs';

/**
 * The whole page, in a place of its own to wait in: without one, the app is
 * drawn anew after all that is waited for in here.
 *
 * @internal
 */
export const LearnPage = (
  props: ComponentProps<typeof LearnTabs> & {
    /** Put around all that is drawn; it may wait for something. */
    around: ComponentType<PropsWithChildren>;
  },
) => {
  const { around: Around, ...page } = props;
  useAskAhead();
  // So that the texts of the reader's language come meanwhile.
  useTranslationRef(learnTranslationRef);
  return (
    <Suspense fallback={<Progress />}>
      <Around>
        <LearnTabs {...page} />
      </Around>
    </Suspense>
  );
};
