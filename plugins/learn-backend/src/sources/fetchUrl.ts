import { Readable } from 'node:stream';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import type { Limits } from '../config';
import { messageOf, sourceProblem } from './problems';
import { readStream } from './readBytes';
import type { FetchedDocument, Validators } from './SourceReader';

/**
 * Fetches one address through the URL reader service, and so only what the operator allows.
 *
 * @throws an Error in the user's words; for 404, a host that is not allowed, a loop of redirects, a page
 *   that is too large or takes too long.
 *
 * @internal
 */
export async function fetchUrl(
  url: string,
  options: {
    urlReader: UrlReaderService;
    limits: Limits;
    signal: AbortSignal;
    known?: Validators;
  },
): Promise<FetchedDocument> {
  const { urlReader, limits, known } = options;
  const timeout = AbortSignal.timeout(limits.timeoutMs);
  const signal = AbortSignal.any([options.signal, timeout]);
  try {
    const response = await urlReader.readUrl(url, {
      etag: known?.etag ?? undefined,
      lastModifiedAfter: known?.lastModifiedAt
        ? new Date(known.lastModifiedAt)
        : undefined,
      signal,
    });
    const stream =
      response.stream?.() ?? Readable.from(await response.buffer());
    const bytes = await readStream(stream, {
      name: url,
      maxBytes: limits.maxDocumentBytes,
      signal,
    });
    return {
      location: url,
      url,
      etag: response.etag ?? null,
      lastModifiedAt: response.lastModifiedAt?.toISOString() ?? null,
      bytes,
    };
  } catch (error) {
    if (isError(error) && error.name === 'NotModifiedError') {
      return {
        location: url,
        url,
        etag: known?.etag ?? null,
        lastModifiedAt: known?.lastModifiedAt ?? null,
        bytes: null,
      };
    }
    if (timeout.aborted && !options.signal.aborted) {
      throw sourceProblem(
        `${url} gave no complete answer within ${limits.timeoutMs} ms. If it is always that slow, raise learn.limits.timeout.`,
        error,
      );
    }
    throw isError(error) && error.name === 'InputError'
      ? error
      : sourceProblem(explain(url, error), error);
  }
}

/** Says what went wrong with an address, and what to do. */
function explain(url: string, error: unknown): string {
  const message = messageOf(error);
  if (isError(error) && error.name === 'NotFoundError') {
    return `${url} does not exist (404). Check the address.`;
  }
  if (message.includes('backend.reading.allow')) {
    // After a redirect the reader names the address that it led to
    const leadsTo = message.split('configuration: ')[1] ?? url;
    return `${
      leadsTo === url ? url : `${url} leads to ${leadsTo}, which`
    } may not be read: its host is none that this portal reads from. Ask its operator to add it to backend.reading.allow.`;
  }
  if (message.startsWith('Too many redirects')) {
    return `${url} redirects without end. Use the address it should lead to.`;
  }
  return `${url} could not be read: ${message}`;
}
