import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The nearest folder above a path whose `package.json` is accepted.
 *
 * @internal
 */
export function findUp(
  path: string,
  accept: (packageJson: unknown) => boolean,
): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && accept(readJson(file))) {
      return folder;
    }
    if (dirname(folder) === folder) {
      return undefined;
    }
  }
}

/**
 * The folder of the package that a file belongs to.
 *
 * @internal
 */
export function findPackageRoot(
  path: string,
  name: string,
): string | undefined {
  return findUp(
    dirname(path),
    packageJson => isRecord(packageJson) && packageJson.name === name,
  );
}

/**
 * The root of the repository: the nearest folder with workspaces, or the folder itself.
 *
 * @internal
 */
export function findRepositoryRoot(workingDirectory: string): string {
  return (
    findUp(
      workingDirectory,
      packageJson => isRecord(packageJson) && 'workspaces' in packageJson,
    ) ?? workingDirectory
  );
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
