import { between, range, round, type Motif } from './tools';

/** A path that winds from one point to the next. */
export const experience: Motif = random => {
  const points = range(5).map(i => ({
    x: 96 + i * 48,
    y: round(between(random, 40, 140)),
  }));
  const line = points
    .slice(1)
    .map((point, i) => {
      const middle = (points[i].x + point.x) / 2;
      return `C ${middle} ${points[i].y} ${middle} ${point.y} ${point.x} ${point.y}`;
    })
    .join(' ');
  return [
    <path
      key="path"
      d={`M ${points[0].x} ${points[0].y} ${line}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={6}
      strokeLinecap="round"
      opacity={0.5}
    />,
    ...points.map((point, i) => (
      <circle
        key={point.x}
        cx={point.x}
        cy={point.y}
        r={i === points.length - 1 ? 15 : 9}
      />
    )),
  ];
};
