import { between, range, round, type Motif } from './tools';

/** Layers that lie on one another. */
export const layers: Motif = random => {
  const width = between(random, 74, 96);
  return range(4).map(i => {
    const y = 128 - i * 26;
    return (
      <path
        key={i}
        d={`M 212 ${y - 34} l ${round(width)} 34 l ${round(
          -width,
        )} 34 l ${round(-width)} -34 z`}
        opacity={round(0.28 + i * 0.2)}
      />
    );
  });
};
