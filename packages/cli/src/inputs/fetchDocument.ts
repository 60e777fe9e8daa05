import type { SourceInput } from '@lectern/ingest';
import { version } from '../../package.json';
import { InputError } from './InputError';
import { MAX_DOCUMENT_BYTES, MAX_DOCUMENT_SIZE } from './limits';

/** As many as browsers follow. */
const MAX_REDIRECTS = 20;

/** What may be changed about fetching. */
export interface FetchOptions {
  /** For the whole document, redirects included. */
  timeoutMs?: number;
  maxBytes?: number;
}

/**
 * Fetches a document.
 *
 * @throws InputError when there is none at the address, it is too large, or takes too long.
 */
export async function fetchDocument(
  source: string,
  { timeoutMs = 30_000, maxBytes = MAX_DOCUMENT_BYTES }: FetchOptions = {},
): Promise<SourceInput> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const { response, url } = await followRedirects(source, signal);
    if (!response.ok) {
      await response.body?.cancel();
      throw new InputError(explainStatus(response));
    }
    return {
      source,
      url,
      bytes: await readBody(response, maxBytes),
      mediaType: response.headers.get('content-type') ?? undefined,
    };
  } catch (error) {
    if (error instanceof InputError) {
      throw error;
    }
    throw new InputError(
      signal.aborted
        ? `The server took longer than ${
            timeoutMs / 1000
          } seconds. Try again, or save the page and read the file.`
        : `The server cannot be reached: ${reasonOf(
            error,
          )}. Check the address and your connection.`,
      { cause: error },
    );
  }
}

async function followRedirects(
  source: string,
  signal: AbortSignal,
): Promise<{ response: Response; url: string }> {
  let url = source;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const response = await fetch(url, {
      signal,
      redirect: 'manual',
      headers: { 'user-agent': `lectern/${version}`, accept: '*/*' },
    });
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || !location) {
      return { response, url };
    }
    await response.body?.cancel();
    url = nextAddress(location, url);
  }
  throw new InputError(
    `The address redirects more than ${MAX_REDIRECTS} times, last to ${url}. Give the address of the document itself.`,
  );
}

function nextAddress(location: string, from: string): string {
  const next = URL.canParse(location, from) ? new URL(location, from) : null;
  if (!next || !['http:', 'https:'].includes(next.protocol)) {
    throw new InputError(
      `The address redirects to "${location}", which is no web address.`,
    );
  }
  return next.href;
}

async function readBody(
  response: Response,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const tooLarge = () =>
    new InputError(
      `The document is larger than ${
        maxBytes === MAX_DOCUMENT_BYTES
          ? MAX_DOCUMENT_SIZE
          : `${maxBytes} bytes`
      }. Save the part that speaks of talks and read the file.`,
    );
  if (Number(response.headers.get('content-length')) > maxBytes) {
    await response.body?.cancel();
    throw tooLarge();
  }
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) {
      throw tooLarge();
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function explainStatus({ status, statusText }: Response): string {
  const said = `The server answered ${status}${
    statusText ? ` ${statusText}` : ''
  }.`;
  if (status === 404 || status === 410) {
    return `${said} There is nothing at this address; check it.`;
  }
  if (status === 401 || status === 403) {
    return `${said} It does not let us in; save the page and read the file.`;
  }
  return `${said} Try again, or save the page and read the file.`;
}

function reasonOf(error: unknown): string {
  const { cause } = Object(error) as { cause?: unknown };
  const { code } = Object(cause) as { code?: unknown };
  if (typeof code === 'string') {
    return code;
  }
  const deepest = cause instanceof Error ? cause : error;
  return deepest instanceof Error ? deepest.message : String(deepest);
}
