import { UnreadableError } from '../UnreadableError';

/** Characters of one piece of writing, by what it costs to read: a long book has half a million. */
const MAX_LENGTH = {
  Markdown: 512 * 1024,
  HTML: 1024 * 1024,
  text: 1024 * 1024,
};

/** Files written into a document as `data:` addresses: long, and nothing to read. */
const DATA_URI = /(["'(<]|^)data:[\w.+-]+\/[\w.+-]+[^"')>\s]{200,}/gm;

/**
 * Takes out of a document what is long and says nothing: images and fonts written into it.
 *
 * @internal
 */
export function withoutDataUris(text: string): string {
  return text.includes('data:') ? text.replace(DATA_URI, '$1data:,') : text;
}

/** Lines of plain text that say something; each becomes a paragraph or an item. */
const MAX_LINES = 30_000;

/**
 * Refuses writing that is too long to be an article. It is not cut short: half a document would read as if the other half
 * had been taken back.
 *
 * @throws UnreadableError naming the limit
 *
 * @internal
 */
export function refuseOverlong(
  source: string,
  text: string,
  kind: keyof typeof MAX_LENGTH,
): void {
  const limit = MAX_LENGTH[kind];
  if (text.length <= limit) {
    if (kind === 'text') refuseManyLines(source, text);
    return;
  }
  const mebi = (length: number) =>
    Math.round((length / (1024 * 1024)) * 10) / 10;
  throw new UnreadableError(
    `${source} holds ${mebi(
      text.length,
    )} MiB of ${kind}; one document may hold ${mebi(
      limit,
    )} MiB. Give the article alone, or split it.`,
  );
}

function refuseManyLines(source: string, text: string): void {
  const lines = text.split('\n').filter(line => line.trim()).length;
  if (lines <= MAX_LINES) return;
  throw new UnreadableError(
    `${source} holds ${lines} lines of text; one document may hold ${MAX_LINES}. Give the article alone, or split it.`,
  );
}
