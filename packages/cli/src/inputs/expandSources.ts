import fs from 'fs-extra';
import path from 'node:path';

/** Ends of names of files that can hold writing, feeds, schedules or packs. */
const READABLE =
  /\.(md|markdown|mdx|html?|xhtml|txt|rst|xml|rss|atom|rdf|ics|ical|xcal|json|jsonld|jsonl|ya?ml)$/i;

/** Folders of sites and checkouts in which nobody writes about talks: packages, and templates of pages. */
const NO_WRITING = new Set([
  'node_modules',
  'vendor',
  'archetypes',
  'layouts',
  '_layouts',
  '_includes',
  'themes',
]);

/** Whether a source is to be fetched rather than opened. */
export function isUrl(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/**
 * Replaces each directory by the files in it that can be read, in a stable order. Hidden files, installed packages and
 * templates of sites are passed over. What does not exist stays, for the reading to say so.
 */
export async function expandSources(
  sources: string[],
  cwd: string,
  readable: RegExp = READABLE,
): Promise<string[]> {
  const expanded = await Promise.all(
    sources.map(async source => {
      if (isUrl(source)) {
        return [source];
      }
      const stat = await fs.stat(path.resolve(cwd, source)).catch(() => null);
      // A folder that may not be listed stays as well.
      return stat?.isDirectory()
        ? filesIn(source, cwd, readable).catch(() => [source])
        : [source];
    }),
  );
  // A file is read once, however many ways lead to it, and best as it was named
  const byPlace = new Map<string, string>();
  for (const source of expanded.flat()) {
    const place = isUrl(source) ? source : path.resolve(cwd, source);
    if (!byPlace.has(place) || sources.includes(source)) {
      byPlace.set(place, source);
    }
  }
  return [...byPlace.values()];
}

async function filesIn(
  directory: string,
  cwd: string,
  readable: RegExp,
): Promise<string[]> {
  const entries = await fs.readdir(path.resolve(cwd, directory), {
    withFileTypes: true,
  });
  const nested = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.') && !NO_WRITING.has(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(async entry => {
        const file = path.join(directory, entry.name);
        if (entry.isDirectory()) {
          return filesIn(file, cwd, readable);
        }
        return entry.isFile() && readable.test(entry.name) ? [file] : [];
      }),
  );
  return nested.flat();
}
