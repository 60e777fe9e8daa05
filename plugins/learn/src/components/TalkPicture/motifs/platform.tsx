import { between, range, round, type Motif } from './tools';

/** Blocks that stand on one another. */
export const platform: Motif = random =>
  range(4).flatMap(row => {
    const widths = range(3).map(() => between(random, 34, 92));
    let x = between(random, 90, 130);
    return widths.map((width, column) => {
      const left = x;
      x += width + 8;
      return (
        <rect
          key={`${row}-${column}`}
          x={round(left)}
          y={40 + row * 34}
          width={round(width)}
          height={26}
          rx={4}
          opacity={round(between(random, 0.35, 0.95))}
        />
      );
    });
  });
