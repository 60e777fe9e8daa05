import fs from 'node:fs';
import path from 'node:path';

/**
 * A file of real conference data to test readers with, where the environment variable `LECTERN_CORPORA` names a folder that
 * holds such data. It belongs to its organisers and speakers and is no part of this repository.
 *
 * @param name - below the folder, `feeds/some.atom.xml`
 *
 * @returns its path, or null, with a note, where it is not there
 */
export function corpusFile(name: string): string | null {
  const folder = process.env.LECTERN_CORPORA;
  const file = folder ? path.join(folder, name) : null;
  if (file && fs.existsSync(file)) return file;
  process.stderr.write(
    `SKIPPED: ${name} is not there. LECTERN_CORPORA names the folder of real data.\n`,
  );
  return null;
}
