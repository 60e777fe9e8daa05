import type { Root } from 'mdast';
import type { Mention, Resource } from '../model';

/** @internal */
export function resourcesOf(_root: Root, _mentions: Mention[]): Resource[] {
  return [];
}
