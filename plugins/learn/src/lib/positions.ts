/** As many recordings as are remembered; the ones played longest ago are forgotten. */
const REMEMBERED = 50;

/** Who has seen less, or all but that much, begins anew, in seconds. */
const WORTH_IT = 10;

const positions = new Map<string, number>();

/**
 * Remembers where a recording was left, so that a closed drawer or a look at
 * another talk loses nothing. Only as long as the portal is open in the tab:
 * nothing is stored.
 *
 * @param length - of the whole recording, in seconds, where it is known
 * @internal
 */
export function rememberPosition(
  url: string,
  seconds: number,
  length = Infinity,
): void {
  positions.delete(url);
  if (seconds < WORTH_IT || seconds > length - WORTH_IT) {
    return;
  }
  positions.set(url, Math.floor(seconds));
  for (const oldest of positions.keys()) {
    if (positions.size <= REMEMBERED) {
      break;
    }
    positions.delete(oldest);
  }
}

/**
 * Where a recording was left, in seconds; nothing where it was not played.
 *
 * @internal
 */
export function positionOf(url: string): number | undefined {
  return positions.get(url);
}
