import { useCallback, useState } from 'react';
import type { Playable } from './playables';
import type { PlayerFailureKind } from './types';

/** @internal */
export type Playback = {
  /** What is played; nothing before somebody pressed Play. */
  playing?: Playable;
  /** Counts attempts, each with a player of its own. */
  attempt: number;
  /** Seconds since the beginning, whole ones; nothing while unknown. */
  seconds?: number;
  /** How long it is, in seconds; nothing while unknown. */
  length?: number;
  /** Why it does not play, or not yet. */
  failure?: PlayerFailureKind;
  /** The player is there and says nothing. */
  silent: boolean;
  play: (playable: Playable) => void;
  /** Forgets what was played: nothing plays before somebody presses Play again. */
  stop: () => void;
  onTime: (seconds: number, length?: number) => void;
  onFailure: (why: PlayerFailureKind) => void;
  onLate: (late: boolean) => void;
  onSilent: (silent: boolean) => void;
};

type State = Pick<
  Playback,
  'playing' | 'attempt' | 'seconds' | 'length' | 'failure' | 'silent'
>;

/**
 * What the player of a talk is doing.
 *
 * @internal
 */
export function usePlayback(): Playback {
  const [state, setState] = useState<State>({ attempt: 0, silent: false });

  const play = useCallback((playing: Playable) => {
    const failure = navigator.onLine ? undefined : 'offline';
    setState(last => ({
      playing,
      attempt: last.attempt + 1,
      // The same recording goes on where it was.
      seconds: last.playing?.url === playing.url ? last.seconds : undefined,
      failure,
      silent: false,
    }));
  }, []);
  const stop = useCallback(
    () => setState(({ attempt }) => ({ attempt, silent: false })),
    [],
  );
  const onTime = useCallback((exact: number, length?: number) => {
    const seconds = Math.floor(exact);
    setState(last =>
      last.seconds === seconds ? last : { ...last, seconds, length },
    );
  }, []);
  const onFailure = useCallback(
    (failure: PlayerFailureKind) => setState(last => ({ ...last, failure })),
    [],
  );
  const onLate = useCallback(
    (late: boolean) =>
      setState(last => {
        const failure = late ? 'late' : undefined;
        return last.failure === failure ||
          (last.failure && last.failure !== 'late')
          ? last
          : { ...last, failure };
      }),
    [],
  );
  const onSilent = useCallback(
    (silent: boolean) =>
      setState(last => (last.silent === silent ? last : { ...last, silent })),
    [],
  );

  return { ...state, play, stop, onTime, onFailure, onLate, onSilent };
}
