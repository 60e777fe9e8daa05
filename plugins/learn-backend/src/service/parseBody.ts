import type {
  AddSourceRequest,
  PreviewRequest,
} from '@lectern/backstage-plugin-learn-common';
import { z } from 'zod';
import { parse } from './parse';

const text = z.string();
const byAddress = { url: text };
const asItIs = {
  content: text,
  name: text,
  encoding: z.literal('base64').optional(),
};
const reading = { format: text.optional(), event: text.optional() };
const settings = {
  ...reading,
  id: text.optional(),
  title: text.optional(),
  recommend: z.boolean().optional(),
};

const previewRequest = z.union([
  z.object({ ...byAddress, ...reading }),
  z.object({ ...asItIs, ...reading }),
]);

const addSourceRequest = z.union([
  z.object({ ...byAddress, ...settings }),
  z.object({ ...asItIs, ...settings }),
]);

const refreshRequest = z.object({ acceptLoss: z.boolean().optional() });

/** @internal */
export function parsePreviewRequest(body: unknown): PreviewRequest {
  return parse(previewRequest, body);
}

/** @internal */
export function parseAddSourceRequest(body: unknown): AddSourceRequest {
  return parse(addSourceRequest, body);
}

/** @internal */
export function parseRefreshRequest(body: unknown): { acceptLoss?: boolean } {
  return parse(refreshRequest, body ?? {});
}
