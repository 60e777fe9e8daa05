import type { Root } from 'mdast';

/** @internal */
export function themesOf(_root: Root, _title: string | null): string[] {
  return [];
}
