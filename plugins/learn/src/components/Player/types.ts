/**
 * Why a recording does not play: the portal's policy blocks it, it takes too
 * long, there is no network, it is gone, it may not play elsewhere, its host
 * was not told who asks, or the browser cannot play it.
 *
 * @internal
 */
export type PlayerFailureKind =
  | 'blocked'
  | 'late'
  | 'offline'
  | 'gone'
  | 'refused'
  | 'identity'
  | 'broken';

/**
 * What all players have in common.
 *
 * @internal
 */
export type PlayerProps = {
  /** Accessible name of the player. */
  title: string;
  /** Seconds to begin at. */
  start?: number;
  /** Seconds since the beginning, and how long it is once that is known, as often as the player says so. */
  onTime: (seconds: number, length?: number) => void;
  onFailure: (why: PlayerFailureKind) => void;
  /** It takes too long; it may still come. */
  onLate: (late: boolean) => void;
  /** It is there and says nothing, so that nobody knows whether it plays. */
  onSilent: (silent: boolean) => void;
};
