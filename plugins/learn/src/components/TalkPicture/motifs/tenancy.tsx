import { range, type Motif } from './tools';

/** Cells of one field, some taken. */
export const tenancy: Motif = random =>
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
