import { stat } from 'node:fs/promises';
import { relative, resolve as resolvePath, sep } from 'node:path';
import { InputError } from '@backstage/errors';
import type { Limits, SourceConfig } from '../config';
import { sourceProblem } from './problems';
import { listFiles } from './listFiles';
import { readFiles } from './readFiles';
import type { FetchResult, SourceReader, Validators } from './SourceReader';

/**
 * A file, or a folder of files.
 *
 * @internal
 */
export class FileSourceReader implements SourceReader {
  readonly #root: string;
  readonly #limits: Limits;

  /**
   * @param options.root - what relative paths are relative to
   */
  constructor(options: { root: string; limits: Limits }) {
    this.#root = options.root;
    this.#limits = options.limits;
  }

  async fetch(
    source: SourceConfig,
    options: { known: Map<string, Validators>; signal: AbortSignal },
  ): Promise<FetchResult> {
    const path = resolvePath(this.#root, source.location);
    const stats = await stat(path).catch(error => {
      throw sourceProblem(
        `There is nothing to read at ${source.location}. Paths in learn.sources count from the root of the repository.`,
        error,
      );
    });
    const files = stats.isDirectory() ? await listFiles(path) : [path];
    const result = await readFiles(
      files.map(file => ({ path: file, location: this.#locationOf(file) })),
      { limits: this.#limits, signal: options.signal },
    );
    if (result.documents.length === 0) {
      throw new InputError(
        result.warnings[0]?.message ??
          `The folder ${source.location} holds no page, Markdown, text, feed, schedule or pack.`,
      );
    }
    return result;
  }

  #locationOf(file: string): string {
    return relative(this.#root, file).split(sep).join('/');
  }
}
