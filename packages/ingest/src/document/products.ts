import type { Root } from 'mdast';
import type { Product } from '../model';

/** @internal */
export function productsOf(_root: Root): Product[] {
  return [];
}
