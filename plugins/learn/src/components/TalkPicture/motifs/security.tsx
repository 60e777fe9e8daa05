import { between, range, round, type Motif } from './tools';

/** Rings around a core, each with a gap. */
export const security: Motif = random =>
  range(4).map(ring => {
    const radius = 18 + ring * 24;
    const length = 2 * Math.PI * radius;
    const gap = ring === 0 ? 0 : between(random, 0.08, 0.25);
    return (
      <circle
        key={ring}
        cx={212}
        cy={92}
        r={radius}
        fill={ring === 0 ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={9}
        strokeDasharray={`${round(length * (1 - gap))} ${round(length * gap)}`}
        strokeDashoffset={round(random() * length)}
        opacity={round(0.95 - ring * 0.2)}
      />
    );
  });
