import type { Limits } from '../config';
import { fileProblem } from './problems';
import { readFileBytes } from './readBytes';
import type { FetchResult } from './SourceReader';

/**
 * Reads files. One that cannot be read costs a warning, not the others.
 *
 * @internal
 */
export async function readFiles(
  files: Array<{ path: string; location: string }>,
  options: { limits: Limits; signal: AbortSignal },
): Promise<FetchResult> {
  const { limits, signal } = options;
  const result: FetchResult = { documents: [], failed: [], warnings: [] };
  if (files.length > limits.maxDocuments) {
    result.warnings.push({
      document: null,
      line: null,
      message: `There are ${files.length} files; only the first ${limits.maxDocuments} are read. Make several sources of them, or raise learn.limits.maxDocuments.`,
    });
    result.failed.push(
      ...files.slice(limits.maxDocuments).map(({ location }) => location),
    );
  }
  for (const { path, location } of files.slice(0, limits.maxDocuments)) {
    signal.throwIfAborted();
    try {
      const { bytes, lastModifiedAt } = await readFileBytes(path, {
        name: location,
        maxBytes: limits.maxDocumentBytes,
      });
      result.documents.push({
        location,
        url: null,
        etag: null,
        lastModifiedAt,
        bytes,
      });
    } catch (error) {
      result.failed.push(location);
      result.warnings.push({
        document: location,
        line: null,
        message: `The file could not be read: ${fileProblem(error)}`,
      });
    }
  }
  return result;
}
