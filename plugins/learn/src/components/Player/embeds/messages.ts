/** Longer than anything a player has to say. */
const LONGEST = 100_000;

/**
 * A message as an object: players send them as such or as JSON. Nothing for
 * all else; the frame is a stranger's.
 *
 * @internal
 */
export function readMessage(
  message: unknown,
): Record<string, unknown> | undefined {
  if (typeof message === 'string') {
    if (message.length > LONGEST || !message.startsWith('{')) {
      return undefined;
    }
    try {
      return readMessage(JSON.parse(message));
    } catch {
      return undefined;
    }
  }
  return isRecord(message) ? message : undefined;
}

/** @internal */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A number of seconds, or nothing.
 *
 * @internal
 */
export function readSeconds(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
    ? value
    : undefined;
}
