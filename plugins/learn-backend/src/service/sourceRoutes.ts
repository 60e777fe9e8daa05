import type { AuditorService } from '@backstage/backend-plugin-api';
import {
  learnPreviewPermission,
  learnReadPermission,
  learnSourceRefreshPermission,
} from '@lectern/backstage-plugin-learn-common';
import type { Router } from 'express';
import type { PreviewService, SourcesService } from '../sources';
import { audited } from './audited';
import type { Access } from './authorize';
import { parsePreviewRequest, parseRefreshRequest } from './parseBody';

/** @internal */
export interface SourceServices {
  sources: Pick<SourcesService, 'list' | 'refresh'>;
  preview: Pick<PreviewService, 'preview'>;
  auditor: AuditorService;
}

/** @internal */
export function addSourceRoutes(
  router: Router,
  { authorize, sources, preview, auditor }: SourceServices & Access,
): void {
  router.get('/sources', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json({ items: await sources.list() });
  });

  router.post('/sources/:id/refresh', async (req, res) => {
    await authorize(req, learnSourceRefreshPermission);
    const { id } = req.params;
    const options = parseRefreshRequest(req.body);
    await audited(
      auditor,
      { eventId: 'source-refresh', request: req, meta: { id, ...options } },
      () => sources.refresh(id, options),
    );
    res.status(202).end();
  });

  router.post('/preview', async (req, res) => {
    await authorize(req, learnPreviewPermission);
    const request = parsePreviewRequest(req.body);
    const abort = new AbortController();
    res.on('close', () => abort.abort());
    const meta =
      'url' in request ? { url: request.url } : { name: request.name };
    res.json(
      await audited(auditor, { eventId: 'preview', request: req, meta }, () =>
        preview.preview(request, abort.signal),
      ),
    );
  });
}
