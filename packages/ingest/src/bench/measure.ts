import { processorWatch } from '../testing/processorWatch';
import { statisticsOf, type Statistics } from './statistics';

/** How long one thing takes, in milliseconds. */
export interface Timing {
  /** On the clock: what a person waits. */
  clock: Statistics;
  /** Of all processors: others at work on the machine do not count. */
  processor: Statistics;
}

/** How often something is done. */
export interface Effort {
  /** At least, and once more before it counts. */
  runs: number;
  /** Milliseconds: more runs while there is time. */
  time: number;
}

const MAX_RUNS = 200;

/**
 * Does something over and over. The first time does not count: code is compiled then.
 *
 * @param prepare - gives each run something of its own to work on; takes no part in the timing
 */
export function measure<T>(
  prepare: (run: number) => T,
  work: (given: T) => void,
  { runs, time }: Effort,
): Timing {
  const clock: number[] = [];
  const processor: number[] = [];
  const end = performance.now() + time;
  for (let run = 0; run <= MAX_RUNS; run += 1) {
    if (run > runs && performance.now() > end) break;
    const given = prepare(run);
    const processorTook = processorWatch();
    const started = performance.now();
    work(given);
    const took = performance.now() - started;
    const cost = processorTook();
    if (run > 0) {
      clock.push(took);
      processor.push(cost);
    }
  }
  return { clock: statisticsOf(clock), processor: statisticsOf(processor) };
}
