import type { Entry } from './entries';
import type { EventNode } from './eventNodes';
import { choose, type Chosen } from './fields';

/**
 * The event a talk was given at: the particular one rather than the umbrella it belongs to, the edition rather than the
 * series.
 *
 * @internal
 */
export function chooseEvent(
  entries: readonly Entry[],
): Chosen<EventNode> | null {
  const detail = (node: EventNode) =>
    Number(node.parent !== null) * 4 +
    Number(node.facts.length > 0) * 2 +
    Number(node.year !== null);
  return choose(
    entries,
    entry => entry.event,
    (a, b) => detail(b) - detail(a),
  );
}
