import { between, range, round, type Motif } from './tools';

/** Arcs from one corner. */
export const other: Motif = random =>
  range(6).map(i => (
    <circle
      key={i}
      cx={320}
      cy={180}
      r={30 + i * 32}
      fill="none"
      stroke="currentColor"
      strokeWidth={round(between(random, 4, 18))}
      opacity={round(between(random, 0.25, 0.8))}
    />
  ));
