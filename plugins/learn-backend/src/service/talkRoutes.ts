import {
  learnCuratePermission,
  learnReadPermission,
} from '@lectern/backstage-plugin-learn-common';
import type { Router } from 'express';
import type { TalksStore } from '../database';
import type { Access } from './authorize';
import {
  parseFacetName,
  parseTalkFacetQuery,
  parseTalksQuery,
} from './parseQuery';

/** @internal */
export interface TalkServices {
  talks: Pick<TalksStore, 'page' | 'facet' | 'get' | 'related'>;
}

/** @internal */
export function addTalkRoutes(
  router: Router,
  { authorize, isAllowed, talks }: TalkServices & Access,
): void {
  router.get('/talks', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json(await talks.page(parseTalksQuery(req.query)));
  });

  router.get('/talk-facets/:facet', async (req, res) => {
    await authorize(req, learnReadPermission);
    const name = parseFacetName(req.params.facet);
    res.json(await talks.facet(name, parseTalkFacetQuery(req.query)));
  });

  router.get('/talks/:id', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json(
      await talks.get(req.params.id, {
        seesHidden: () => isAllowed(req, learnCuratePermission),
      }),
    );
  });

  router.get('/talks/:id/related', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json({ items: await talks.related(req.params.id) });
  });
}
