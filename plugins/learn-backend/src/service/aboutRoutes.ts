import { learnReadPermission } from '@lectern/backstage-plugin-learn-common';
import type { Router } from 'express';
import type { AboutService } from '../about';
import type { Access } from './authorize';
import { parseTalksAboutQuery } from './parseQuery';

/** @internal */
export interface AboutServices {
  about: Pick<AboutService, 'talksAbout'>;
}

/** @internal */
export function addAboutRoutes(
  router: Router,
  { authorize, credentialsOf, about }: AboutServices & Access,
): void {
  router.get('/talks-about', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json(
      await about.talksAbout(
        parseTalksAboutQuery(req.query),
        await credentialsOf(req),
      ),
    );
  });
}
