import fs from 'node:fs';
import path from 'node:path';

/** A document that others are made of. */
export interface Seed {
  /** Path below the folder it was found in. */
  name: string;
  bytes: Uint8Array;
}

/** What the fixtures expect is no document; packed files and pictures are refused at the first byte. */
const LEFT_OUT =
  /(?:^|\/)expected\.json$|\.(?:gz|zip|tgz|png|jpe?g|gif|webp|pdf)$/i;

function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .filter(file => !LEFT_OUT.test(file))
    .sort();
}

/** The first `maxBytes` of a file, up to the end of a line where there is one. */
function opening(file: string, maxBytes: number): Uint8Array {
  const bytes = fs.readFileSync(file);
  if (bytes.length <= maxBytes) return bytes;
  const cut = bytes.subarray(0, maxBytes);
  const end = cut.lastIndexOf(0x0a);
  return end > 0 ? cut.subarray(0, end + 1) : cut;
}

/**
 * All documents below some folders, always in the same order. Of those that are longer, the first `maxBytes`.
 *
 * @throws Error where there is none.
 */
export function readCorpus(
  folders: readonly string[],
  maxBytes: number,
): Seed[] {
  const seeds = folders.flatMap(folder =>
    filesBelow(folder).map(file => ({
      name: path.relative(folder, file),
      bytes: opening(file, maxBytes),
    })),
  );
  const filled = seeds.filter(({ bytes }) => bytes.length > 0);
  if (filled.length === 0) {
    throw new Error(
      `There are no documents in ${folders.join(
        ', ',
      )}. Name folders that hold some.`,
    );
  }
  return filled;
}
