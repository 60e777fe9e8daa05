import { between, range, round, type Motif } from './tools';

/** Bars that grow. */
export const product: Motif = random =>
  range(8).map(bar => {
    const height = 18 + bar * 14 + between(random, -12, 12);
    return (
      <rect
        key={bar}
        x={104 + bar * 26}
        y={round(158 - height)}
        width={18}
        height={round(height)}
        rx={4}
        opacity={round(0.35 + bar * 0.08)}
      />
    );
  });
