import { learnReadPermission } from '@lectern/backstage-plugin-learn-common';
import type { Router } from 'express';
import type { ListedStore } from '../database';
import type { Access } from './authorize';
import { parseListQuery } from './parseQuery';

/** @internal */
export interface ListedServices {
  listed: Omit<ListedStore, 'startDates'>;
}

/** @internal */
export function addListedRoutes(
  router: Router,
  { authorize, listed }: ListedServices & Access,
): void {
  router.get('/events', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json(await listed.events(parseListQuery(req.query)));
  });

  router.get('/events/:id', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json(await listed.event(req.params.id));
  });

  router.get('/organizations', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json(await listed.organizations(parseListQuery(req.query)));
  });

  router.get('/organizations/:id', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json(await listed.organization(req.params.id));
  });

  router.get('/topics', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json({ items: await listed.topics() });
  });
}
