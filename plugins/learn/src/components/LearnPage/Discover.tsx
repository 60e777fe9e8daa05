import { lazy, useState } from 'react';
import { loadDiscover, loadedDiscover } from '../../lib/loadDiscover';

const LaterDiscover = lazy(() =>
  loadDiscover().then(m => ({ default: m.DiscoverPage })),
);

/**
 * What there is to discover, at once where its code is there, and as soon as
 * it comes elsewhere.
 *
 * @internal
 */
export const Discover = () => {
  const [Page] = useState(
    () => loadedDiscover()?.DiscoverPage ?? LaterDiscover,
  );
  return <Page />;
};
