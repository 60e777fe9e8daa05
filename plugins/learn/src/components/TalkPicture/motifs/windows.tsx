import { between, range, round, type Motif } from './tools';

/** Windows, one before the other. */
export const windows: Motif = random => {
  const step = between(random, 18, 30);
  return range(3).flatMap(i => {
    const x = round(120 + i * step);
    const y = round(26 + i * (step - 6));
    return [
      <rect
        key={`window-${i}`}
        x={x}
        y={y}
        width={124}
        height={82}
        rx={7}
        opacity={round(0.3 + i * 0.25)}
      />,
      ...range(3).map(dot => (
        <circle
          key={`dot-${i}-${dot}`}
          cx={x + 13 + dot * 11}
          cy={y + 12}
          r={3}
          style={{ fill: 'var(--bui-bg-neutral-1)' }}
        />
      )),
    ];
  });
};
