import { between, range, round, type Motif } from './tools';

/** Circles that overlap. */
export const people: Motif = random =>
  range(6).map(i => (
    <circle
      key={i}
      cx={round(between(random, 110, 300))}
      cy={round(between(random, 40, 140))}
      r={round(between(random, 20, 46))}
      opacity={0.38}
    />
  ));
