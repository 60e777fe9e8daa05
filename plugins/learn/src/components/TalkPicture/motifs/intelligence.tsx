import { between, range, round, type Motif } from './tools';

/** Layers of nodes, each tied to the next. */
export const intelligence: Motif = random => {
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
