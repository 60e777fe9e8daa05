import { learnReadPermission } from '@lectern/backstage-plugin-learn-common';
import type { Router } from 'express';
import type { DiscoverService } from '../discover';
import type { Access } from './authorize';

/** @internal */
export interface DiscoverServices {
  discovery: Pick<DiscoverService, 'discover'>;
}

/** @internal */
export function addDiscoverRoutes(
  router: Router,
  { authorize, discovery }: DiscoverServices & Access,
): void {
  router.get('/discover', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json(await discovery.discover());
  });
}
