import { between, range, round, type Motif } from './tools';

/** Waves, one above the other. */
export const observability: Motif = random =>
  range(4).map(wave => {
    const height = between(random, 8, 26);
    const length = between(random, 44, 90);
    const y = 44 + wave * 32;
    const humps = range(8)
      .map(() => `t ${round(length / 2)} 0`)
      .join(' ');
    return (
      <path
        key={wave}
        d={`M 72 ${y} q ${round(length / 4)} ${round(-height)} ${round(
          length / 2,
        )} 0 ${humps}`}
        fill="none"
        stroke="currentColor"
        strokeWidth={5}
        strokeLinecap="round"
        opacity={round(0.9 - wave * 0.18)}
      />
    );
  });
