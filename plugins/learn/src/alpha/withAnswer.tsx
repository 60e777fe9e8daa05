import {
  lazy,
  type ComponentType,
  type PropsWithChildren,
  type ReactNode,
} from 'react';
import type { LearnApi } from '@lectern/backstage-plugin-learn-common';
import { waitForAnswer } from '../lib/discover';
import { loadedDiscover } from '../lib/loadDiscover';

const AtOnce = (props: { children?: ReactNode }) => <>{props.children}</>;

/**
 * What to put around a page that shows what there is to discover. Where the
 * answer is under way, the page is drawn once with it, which is sooner than
 * without and again with it; and without where it takes its time.
 *
 * @internal
 */
export function withAnswer(
  api: LearnApi | undefined,
): ComponentType<PropsWithChildren> {
  const wait = api && waitForAnswer(api);
  if (!wait) {
    return AtOnce;
  }
  return lazy(async () => {
    // Without its code there is nothing to draw the answer with.
    if (loadedDiscover()) {
      await wait();
    }
    return { default: AtOnce };
  });
}
