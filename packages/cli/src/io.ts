import path from 'node:path';

/**
 * A stream the command writes to.
 *
 * @public
 */
export interface Output {
  write(text: string): void;
  isTTY: boolean;
  /** Width of the terminal in characters. */
  columns: number;
}

/**
 * All the command needs of the outside.
 *
 * @public
 */
export interface Io {
  /** What was asked for, and nothing else. */
  stdout: Output;
  /** Progress, and what went wrong. */
  stderr: Output;
  /** What the source `-` stands for. */
  stdin: AsyncIterable<Uint8Array>;
  /** Where relative paths start. */
  cwd: string;
}

/** Wide enough for a table, where no terminal says how wide it is. */
const DEFAULT_COLUMNS = 120;

/**
 * The streams of the process, and the directory the user called from: npm and yarn change it, and leave a note.
 *
 * @public
 */
export function processIo(): Io {
  const outputOf = (stream: NodeJS.WriteStream): Output => ({
    write: text => {
      stream.write(text);
    },
    isTTY: Boolean(stream.isTTY),
    columns: stream.columns || DEFAULT_COLUMNS,
  });
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    // Opened only where somebody reads it
    get stdin() {
      return process.stdin;
    },
    cwd: path.resolve(process.env.INIT_CWD ?? process.cwd()),
  };
}
