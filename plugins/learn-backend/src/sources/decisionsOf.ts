import type { ReadDocument } from '@lectern/ingest';
import type { SourceConfig } from '../config';

/**
 * Whether what the packs of a source decide counts like a curator's word: where whoever configures the backend says that it is
 * a pack, or where it comes with the installation. What people add decides nothing, nor does a page that turns into a pack.
 *
 * @internal
 */
export function mayDecide({
  kind,
  format,
  added,
}: Pick<SourceConfig, 'kind' | 'format' | 'added'>): boolean {
  if (added) {
    return false;
  }
  return (
    kind === 'file' ||
    kind === 'package' ||
    (kind === 'url' && format === 'pack')
  );
}

/**
 * A document without its decisions, if it has any, and a warning that says so.
 *
 * @internal
 */
export function withoutDecisions(document: ReadDocument): ReadDocument {
  const { decisions = [], ...rest } = document;
  const [first] = decisions;
  return first
    ? {
        ...rest,
        warnings: [
          ...rest.warnings,
          {
            line: first.line,
            message:
              'The decisions of this pack are left out: they count in files, in packages, and at addresses that are configured with "format: pack".',
          },
        ],
      }
    : document;
}
