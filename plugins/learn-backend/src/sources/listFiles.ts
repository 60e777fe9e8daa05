import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

const EXTENSIONS =
  /\.(?:md|markdown|html?|txt|xml|xcal|rss|atom|json|jsonld|jsonl|ics|ya?ml)$/i;
const MAX_DEPTH = 16;

/** Files first, links after them: what can be reached both ways keeps its own name, and is read once. */
class Walk {
  readonly files: string[] = [];
  readonly #root: string;
  readonly #seen = new Set<string>();
  readonly #links: Array<{ path: string; depth: number }> = [];

  constructor(root: string) {
    this.#root = root;
  }

  async visit(folder: string, depth: number): Promise<void> {
    const real = await realpath(folder);
    if (depth > MAX_DEPTH || this.#seen.has(real)) {
      return;
    }
    this.#seen.add(real);
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort(byName)) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') {
        continue;
      }
      if (entry.isSymbolicLink()) {
        this.#links.push({ path, depth: depth + 1 });
      } else if (entry.isDirectory()) {
        await this.visit(path, depth + 1);
      } else if (entry.isFile()) {
        await this.#add(path);
      }
    }
  }

  async followLinks(): Promise<void> {
    for (
      let link = this.#links.shift();
      link !== undefined;
      link = this.#links.shift()
    ) {
      // A link may lead nowhere.
      const real = await realpath(link.path).catch(() => undefined);
      if (real?.startsWith(`${this.#root}${sep}`)) {
        const stats = await stat(real);
        if (stats.isDirectory()) {
          await this.visit(link.path, link.depth);
        } else if (stats.isFile()) {
          await this.#add(link.path);
        }
      }
    }
  }

  async #add(path: string): Promise<void> {
    const real = await realpath(path);
    if (EXTENSIONS.test(path) && !this.#seen.has(real)) {
      this.#seen.add(real);
      this.files.push(path);
    }
  }
}

/**
 * The files of a folder and its folders that hold something to read, in a fixed order. Hidden files and `node_modules` are left
 * out. Links are followed as long as they stay in the folder, as those of a mounted ConfigMap do; the folder itself may be a link.
 *
 * @internal
 */
export async function listFiles(folder: string): Promise<string[]> {
  const walk = new Walk(await realpath(folder));
  await walk.visit(folder, 0);
  await walk.followLinks();
  return walk.files.sort((a, b) => (a < b ? -1 : 1));
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
