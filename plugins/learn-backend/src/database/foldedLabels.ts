import { fold } from '../text';

const known = new WeakMap<ReadonlyMap<string, string>, Map<string, string>>();

/**
 * Labels as they are compared, by their values. Those of many thousand people are worked out once, when somebody first looks
 * for one.
 *
 * @internal
 */
export function foldedLabels(
  labels: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const folded =
    known.get(labels) ??
    new Map([...labels].map(([value, label]) => [value, fold(label)]));
  known.set(labels, folded);
  return folded;
}
