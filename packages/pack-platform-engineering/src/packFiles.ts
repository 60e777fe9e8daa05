import fs from 'node:fs';
import path from 'node:path';

/**
 * The files of the pack, as absolute paths in a stable order. Together they are one pack: talks in one file refer to
 * events, organizations and topics in another by name.
 *
 * @public
 */
export function packFiles(): string[] {
  const root = path.join(
    path.dirname(
      require.resolve('@lectern/pack-platform-engineering/package.json'),
    ),
    'pack',
  );
  return fs
    .readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .map(file => path.join(root, file));
}
