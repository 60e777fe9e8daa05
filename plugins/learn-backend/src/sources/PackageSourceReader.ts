import { createRequire } from 'node:module';
import { basename, join, relative, sep } from 'node:path';
import { findPackageRoot } from './findPackageRoot';
import { InputError } from '@backstage/errors';
import type { Limits, SourceConfig } from '../config';
import { sourceProblem } from './problems';
import { readFiles } from './readFiles';
import type { FetchResult, SourceReader, Validators } from './SourceReader';

/** Loads an installed package by its name. */
type LoadPackage = (name: string) => unknown;

/**
 * An npm package that exports `packFiles(): string[]`, the absolute paths of its packs.
 *
 * @internal
 */
export class PackageSourceReader implements SourceReader {
  readonly #load: LoadPackage;
  readonly #limits: Limits;

  constructor(options: { load: LoadPackage; limits: Limits }) {
    this.#load = options.load;
    this.#limits = options.limits;
  }

  async fetch(
    source: SourceConfig,
    options: { known: Map<string, Validators>; signal: AbortSignal },
  ): Promise<FetchResult> {
    const files = this.#packFiles(source.location);
    const result = await readFiles(
      files.map(path => ({
        path,
        location: locationOf(source.location, path),
      })),
      { limits: this.#limits, signal: options.signal },
    );
    if (result.documents.length === 0) {
      throw new InputError(
        result.warnings[0]?.message ??
          `The package ${source.location} holds no packs.`,
      );
    }
    return result;
  }

  #packFiles(name: string): string[] {
    let exported: unknown;
    try {
      exported = this.#load(name);
    } catch (error) {
      throw sourceProblem(
        `The package ${name} cannot be loaded. Add it to the dependencies of the backend package.`,
        error,
      );
    }
    const packFiles =
      typeof exported === 'object' &&
      exported !== null &&
      'packFiles' in exported
        ? exported.packFiles
        : undefined;
    if (typeof packFiles !== 'function') {
      throw new InputError(
        `The package ${name} is no pack: it does not export the function packFiles().`,
      );
    }
    const files: unknown = packFiles();
    if (
      !Array.isArray(files) ||
      !files.every(file => typeof file === 'string')
    ) {
      throw new InputError(
        `The package ${name} is no pack: packFiles() does not return a list of paths.`,
      );
    }
    return files;
  }
}

/**
 * Loads packages as the backend does that runs here: by its own dependencies first.
 *
 * @internal
 */
export function packageLoader(workingDirectory: string): LoadPackage {
  const requireFrom = createRequire(join(workingDirectory, 'package.json'));
  return name => requireFrom(name);
}

/** Names a file by its package, the same on every machine. */
function locationOf(name: string, path: string): string {
  const root = findPackageRoot(path, name);
  const inPackage = root
    ? relative(root, path).split(sep).join('/')
    : basename(path);
  return `${name}/${inPackage}`;
}
