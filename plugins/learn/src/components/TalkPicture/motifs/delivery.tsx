import { between, range, round, type Motif } from './tools';

/** Branches that leave a line and come back to it. */
export const delivery: Motif = random => {
  const branches = range(3).map(i => ({
    start: 88 + i * 52 + round(between(random, 0, 18)),
    height: (i % 2 ? 1 : -1) * round(between(random, 30, 56)),
  }));
  return [
    <line
      key="main"
      x1={80}
      y1={92}
      x2={330}
      y2={92}
      stroke="currentColor"
      strokeWidth={6}
      opacity={0.5}
    />,
    ...branches.flatMap(({ start, height }, i) => [
      <path
        key={`branch-${i}`}
        d={`M ${start} 92 C ${start + 16} 92 ${start + 12} ${92 + height} ${
          start + 30
        } ${92 + height} H ${start + 52} C ${start + 70} ${92 + height} ${
          start + 66
        } 92 ${start + 82} 92`}
        fill="none"
        stroke="currentColor"
        strokeWidth={4}
        opacity={0.7}
      />,
      <circle key={`commit-${i}`} cx={start + 41} cy={92 + height} r={9} />,
      <circle key={`merge-${i}`} cx={start + 82} cy={92} r={9} />,
    ]),
  ];
};
