/** A part of a YAML text that can be read without the rest. */
export interface Piece {
  text: string;
  line: number;
  /** The key of the list the piece is an item of; absent for a field of its own. */
  list?: string;
}

/** Cuts a text at its top fields and, inside lists, at their items, by indentation alone. */
export function piecesOf(text: string): Piece[] {
  const pieces: Array<Piece & { lines: string[] }> = [];
  let list: { key: string; indent: number | undefined } | undefined;
  text.split('\n').forEach((line, index) => {
    const field = /^(["']?)([A-Za-z]\w*)\1\s*:(.*)$/.exec(line);
    const dash = /^(\s*)-(\s|$)/.exec(line);
    if (field) {
      const opensList = /^\s*(#.*)?$/.test(field[3]);
      list = opensList ? { key: field[2], indent: undefined } : undefined;
      pieces.push({ text: '', line: index + 1, lines: [line] });
    } else if (
      list &&
      dash &&
      (list.indent === undefined || list.indent === dash[1].length)
    ) {
      list.indent = dash[1].length;
      pieces.push({ text: '', line: index + 1, list: list.key, lines: [line] });
    } else if (line === '---' && pieces.length === 0) {
      // The mark of the document's start belongs to no piece.
    } else {
      pieces[pieces.length - 1]?.lines.push(line);
    }
  });
  return pieces.map(({ lines, ...piece }) => ({
    ...piece,
    text: lines.join('\n'),
  }));
}
