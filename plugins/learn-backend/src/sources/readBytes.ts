import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { InputError } from '@backstage/errors';

/** The refusal of a document over the limit. */
function tooLarge(name: string, maxBytes: number): InputError {
  return new InputError(
    `${name} is larger than ${maxBytes} bytes. If that is right, raise learn.limits.maxDocumentBytes.`,
  );
}

/**
 * Reads a stream to its end, but never more than the limit into memory.
 *
 * @throws InputError where there is more.
 *
 * @internal
 */
export async function readStream(
  stream: Readable,
  options: { name: string; maxBytes: number; signal: AbortSignal },
): Promise<Uint8Array> {
  const { name, maxBytes, signal } = options;
  const abort = () => stream.destroy(toError(signal.reason));
  signal.addEventListener('abort', abort, { once: true });
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    signal.throwIfAborted();
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      size += bytes.byteLength;
      if (size > maxBytes) {
        throw tooLarge(name, maxBytes);
      }
      chunks.push(bytes);
    }
  } finally {
    signal.removeEventListener('abort', abort);
    stream.destroy();
  }
  return Buffer.concat(chunks);
}

/**
 * Reads a file that is not over the limit.
 *
 * @throws InputError where it is larger, or no ordinary file.
 *
 * @internal
 */
export async function readFileBytes(
  path: string,
  options: { name: string; maxBytes: number },
): Promise<{ bytes: Uint8Array; lastModifiedAt: string }> {
  const stats = await stat(path);
  if (!stats.isFile()) {
    throw new InputError(`${options.name} is not a file.`);
  }
  if (stats.size > options.maxBytes) {
    throw tooLarge(options.name, options.maxBytes);
  }
  return {
    bytes: await readFile(path),
    lastModifiedAt: stats.mtime.toISOString(),
  };
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
