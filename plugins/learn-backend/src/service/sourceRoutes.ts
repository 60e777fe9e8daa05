import type { AuditorService } from '@backstage/backend-plugin-api';
import {
  type AddSourceRequest,
  learnPreviewPermission,
  learnReadPermission,
  learnSourceCreatePermission,
  learnSourceDeletePermission,
  learnSourceRefreshPermission,
  type PreviewRequest,
} from '@lectern/backstage-plugin-learn-common';
import type { Router } from 'express';
import type {
  AddedSourcesService,
  PreviewService,
  SourcesService,
} from '../sources';
import { audited } from './audited';
import type { Access } from './authorize';
import {
  parseAddSourceRequest,
  parsePreviewRequest,
  parseRefreshRequest,
} from './parseBody';

/** @internal */
export interface SourceServices {
  sources: Pick<SourcesService, 'list' | 'runs' | 'refresh'>;
  addedSources: Pick<AddedSourcesService, 'add' | 'remove'>;
  preview: Pick<PreviewService, 'preview'>;
  auditor: AuditorService;
}

/** @internal */
export function addSourceRoutes(
  router: Router,
  {
    authorize,
    sources,
    addedSources,
    preview,
    auditor,
  }: SourceServices & Access,
): void {
  router.get('/sources', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json({ items: await sources.list() });
  });

  router.post('/sources', async (req, res) => {
    const actor = await authorize(req, learnSourceCreatePermission);
    const request = parseAddSourceRequest(req.body);
    const source = await audited(
      auditor,
      {
        eventId: 'source-create',
        severityLevel: 'medium',
        request: req,
        meta: place(request),
      },
      () => addedSources.add(request, actor),
      ({ id }) => ({ id, ...place(request) }),
    );
    res.status(201).json(source);
  });

  router.delete('/sources/:id', async (req, res) => {
    await authorize(req, learnSourceDeletePermission);
    const { id } = req.params;
    await audited(
      auditor,
      {
        eventId: 'source-delete',
        severityLevel: 'medium',
        request: req,
        meta: { id },
      },
      () => addedSources.remove(id),
    );
    res.status(204).end();
  });

  router.get('/sources/:id/runs', async (req, res) => {
    await authorize(req, learnReadPermission);
    res.json({ items: await sources.runs(req.params.id) });
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
    res.json(
      await audited(
        auditor,
        { eventId: 'preview', request: req, meta: place(request) },
        () => preview.preview(request, abort.signal),
      ),
    );
  });
}

/** What the audit says of a document: where it is, never what it says. */
function place(request: AddSourceRequest | PreviewRequest) {
  return 'url' in request
    ? { url: withoutPassword(request.url) }
    : { name: request.name };
}

/** Such an address is refused, but what is refused is audited too. */
function withoutPassword(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url?.username && !url?.password) {
    return address;
  }
  url.username = '';
  url.password = '';
  return url.href;
}
