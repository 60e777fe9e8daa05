import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
} from 'yaml';

/**
 * The line of a path in YAML, or of what is nearest to it: a field that is missing is missing where its owner starts.
 *
 * @param root - The document's contents.
 * @param lines - What counted the lines when the document was parsed.
 */
export function lineAt(
  root: unknown,
  path: string[],
  lines: LineCounter,
): number | null {
  let node: unknown = root;
  let nearest = isNode(root) ? root : undefined;
  for (const step of path) {
    const next = stepInto(node, step);
    if (!next) {
      break;
    }
    nearest = next.start;
    node = next.value;
  }
  return nearest?.range ? lines.linePos(nearest.range[0]).line : null;
}

/** What is behind a step, and where it starts: a field starts with its key. */
function stepInto(
  node: unknown,
  step: string,
): { start: Node; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      ({ key }) => isScalar(key) && String(key.value) === step,
    );
    return isNode(pair?.key)
      ? { start: pair.key, value: pair.value }
      : undefined;
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return isNode(item) ? { start: item, value: item } : undefined;
}
