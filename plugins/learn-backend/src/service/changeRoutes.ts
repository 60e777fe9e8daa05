import { learnReadPermission } from '@lectern/backstage-plugin-learn-common';
import type { Router } from 'express';
import { type ChangesStore, MAX_CHANGES } from '../database';
import type { Access } from './authorize';
import { parseChangesQuery } from './parseQuery';

/** @internal */
export interface ChangeServices {
  changes: ChangesStore;
}

/** @internal */
export function addChangeRoutes(
  router: Router,
  { authorize, changes }: ChangeServices & Access,
): void {
  router.get('/changes', async (req, res) => {
    await authorize(req, learnReadPermission);
    const { since = 0, limit = MAX_CHANGES } = parseChangesQuery(req.query);
    res.json(await changes.since(since, limit));
  });
}
