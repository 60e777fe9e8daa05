import type { ReactElement } from 'react';
import type { TopicFamily } from './topicFamily';

/** Draws on a canvas of 320 × 180, with `random` for what may differ. */
type Motif = (random: () => number) => ReactElement[];

const range = (count: number) => Array.from({ length: count }, (_, i) => i);
const between = (random: () => number, low: number, high: number) =>
  low + random() * (high - low);
const round = (value: number) => Math.round(value * 10) / 10;

/** Blocks that stand on one another. */
const platform: Motif = random =>
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

/** Cells of one field, some taken. */
const tenancy: Motif = random =>
  range(6).flatMap(row =>
    range(9).map(column => (
      <rect
        key={`${row}-${column}`}
        x={98 + column * 24}
        y={20 + row * 24}
        width={18}
        height={18}
        rx={3}
        opacity={random() > 0.55 ? 0.9 : 0.25}
      />
    )),
  );

/** A path that winds from one point to the next. */
const experience: Motif = random => {
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

/** Layers of nodes, each tied to the next. */
const intelligence: Motif = random => {
  const layers = [3, 4, 4, 2].map((count, layer) =>
    range(count).map(node => ({
      x: 110 + layer * 62,
      y: round(90 + (node - (count - 1) / 2) * 38 + between(random, -5, 5)),
    })),
  );
  const ties = layers
    .slice(1)
    .flatMap((layer, i) =>
      layer.flatMap(to =>
        layers[i].map(from => (
          <line
            key={`${from.x}-${from.y}-${to.y}`}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            stroke="currentColor"
            strokeWidth={1.5}
            opacity={round(between(random, 0.12, 0.55))}
          />
        )),
      ),
    );
  const nodes = layers
    .flat()
    .map(node => (
      <circle key={`${node.x}-${node.y}`} cx={node.x} cy={node.y} r={8} />
    ));
  return [...ties, ...nodes];
};

/** Rings around a core, each with a gap. */
const security: Motif = random =>
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

/** Branches that leave a line and come back to it. */
const delivery: Motif = random => {
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

/** Waves, one above the other. */
const observability: Motif = random =>
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

/** Bars that grow. */
const product: Motif = random =>
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

/** Circles that overlap. */
const people: Motif = random =>
  range(6).map(i => (
    <circle
      key={i}
      cx={round(between(random, 110, 300))}
      cy={round(between(random, 40, 140))}
      r={round(between(random, 20, 46))}
      opacity={0.38}
    />
  ));

/** Arcs from one corner. */
const other: Motif = random =>
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

/** Windows, one before the other. */
const windows: Motif = random => {
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

/** Layers that lie on one another. */
const layers: Motif = random => {
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

/** A share of a whole. */
const shares: Motif = random => {
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

/** Each family has one motif or two, of which the title chooses. */
const MOTIFS: Record<TopicFamily, Motif[]> = {
  platform: [platform, layers],
  tenancy: [tenancy],
  experience: [experience, windows],
  intelligence: [intelligence],
  security: [security],
  delivery: [delivery],
  observability: [observability],
  product: [product, shares],
  people: [people],
  other: [other],
};

/**
 * Draws a motif of a family, on a canvas of 320 × 180.
 *
 * @internal
 */
export function drawMotif(
  family: TopicFamily,
  random: () => number,
): ReactElement[] {
  const motifs = MOTIFS[family];
  return motifs[Math.floor(random() * motifs.length)](random);
}
