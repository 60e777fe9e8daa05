import type { PreviewRequest } from '@lectern/backstage-plugin-learn-common';
import { z } from 'zod';
import { parse } from './parse';

const format = z.string().optional();

const previewRequest = z.union([
  z.object({ url: z.string(), format }),
  z.object({ content: z.string(), name: z.string(), format }),
]);

const refreshRequest = z.object({ acceptLoss: z.boolean().optional() });

/** @internal */
export function parsePreviewRequest(body: unknown): PreviewRequest {
  return parse(previewRequest, body);
}

/** @internal */
export function parseRefreshRequest(body: unknown): { acceptLoss?: boolean } {
  return parse(refreshRequest, body ?? {});
}
