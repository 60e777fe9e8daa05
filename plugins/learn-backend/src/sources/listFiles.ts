import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const EXTENSIONS = /\.(?:md|markdown|html?|txt|xml|rss|atom|json|ya?ml)$/i;
const MAX_DEPTH = 16;

/**
 * The files of a folder and its folders that hold something to read, in a fixed order. Hidden files,
 * `node_modules` and symbolic links are left out.
 *
 * @internal
 */
export async function listFiles(folder: string, depth = 0): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') {
      continue;
    }
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < MAX_DEPTH) {
      files.push(...(await listFiles(path, depth + 1)));
    } else if (entry.isFile() && EXTENSIONS.test(entry.name)) {
      files.push(path);
    }
  }
  return files;
}
