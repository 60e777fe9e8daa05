import { between, range, round, type Motif } from './tools';

/** A share of a whole. */
export const shares: Motif = random => {
  const radius = 52;
  const length = 2 * Math.PI * radius;
  let start = 0;
  return range(4).map(i => {
    const share = i === 3 ? 1 - start : between(random, 0.12, 0.3);
    const offset = -start * length;
    start += share;
    return (
      <circle
        key={i}
        cx={212}
        cy={90}
        r={radius}
        fill="none"
        stroke="currentColor"
        strokeWidth={34}
        strokeDasharray={`${round(share * length - 5)} ${round(length)}`}
        strokeDashoffset={round(offset)}
        opacity={round(0.95 - i * 0.2)}
      />
    );
  });
};
