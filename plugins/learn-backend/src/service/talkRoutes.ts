import { learnReadPermission } from '@lectern/backstage-plugin-learn-common';
import type { Router } from 'express';
import type { TalksStore } from '../database';
import type { Authorize } from './authorize';
import { parseTalksQuery } from './parseQuery';

/** @internal */
export interface TalkServices {
  talks: TalksStore;
}

/** @internal */
export function addTalkRoutes(
  router: Router,
  { authorize, talks }: TalkServices & { authorize: Authorize },
): void {
  router.get('/talks', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json(await talks.page(parseTalksQuery(req.query)));
  });

  router.get('/talks/:id', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json(await talks.get(req.params.id));
  });

  router.get('/talks/:id/related', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json({ items: await talks.related(req.params.id) });
  });
}
