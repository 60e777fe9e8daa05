import { readSource, type ReadDocument } from '@lectern/ingest';
import { parse, stringify } from 'yaml';
import { CommandError } from '../CommandError';
import { openFile } from '../inputs/openFile';
import { InputError } from '../inputs/InputError';
import type { Io } from '../io';

/** What of a decision says what was decided; all else says who did it, when, and what became of it. */
const BODY = ['kind', 'talks', 'talk', 'mentions', 'field', 'value', 'topic'];

function listIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const { items, decisions } = Object(value) as Record<string, unknown>;
  return [items, decisions].find(Array.isArray) ?? [];
}

/** The portal lists the latest first. */
function oldestFirst(decisions: unknown[]): unknown[] {
  const at = (decision: unknown) => {
    const { decidedAt } = Object(decision) as { decidedAt?: unknown };
    return typeof decidedAt === 'string' ? decidedAt : '';
  };
  return [...decisions].sort((a, b) => {
    if (at(a) === at(b)) return 0;
    return at(a) < at(b) ? -1 : 1;
  });
}

function bodyOf(decision: unknown): object {
  const fields = new Map(Object.entries(Object(decision)));
  return Object.fromEntries(
    BODY.flatMap(key => (fields.has(key) ? [[key, fields.get(key)]] : [])),
  );
}

/**
 * Reads the decisions of a portal: what its API answers when asked for them, or a list of them in YAML or JSON. Those that were
 * taken back are left out.
 *
 * @returns A document that holds them.
 * @throws CommandError when there are none, or one of them is wrong.
 */
export async function readDecisions(
  file: string,
  io: Io,
): Promise<ReadDocument> {
  const list = listIn(await contentOf(file, io));
  if (list.length === 0) {
    throw new CommandError(
      `There are no decisions in ${file}. Give the answer of GET /api/learn/decisions, or a list of decisions.`,
    );
  }
  const standing = oldestFirst(list).filter(
    decision => Object(decision).status !== 'undone',
  );
  const text = stringify({ lectern: 1, decisions: standing.map(bodyOf) });
  const [document] = readSource(
    { source: file, bytes: new TextEncoder().encode(text) },
    { format: 'pack' },
  );
  const [wrong] = document.warnings;
  if (wrong) {
    throw new CommandError(`${file}: ${wrong.message}`);
  }
  return document;
}

async function contentOf(file: string, io: Io): Promise<unknown> {
  try {
    const { bytes } = await openFile(file, io.cwd);
    return parse(new TextDecoder().decode(bytes), { maxAliasCount: 0 });
  } catch (cause) {
    if (cause instanceof InputError) {
      throw new CommandError(`${file}: ${cause.message}`);
    }
    throw new CommandError(
      `${file} is neither JSON nor YAML: ${
        cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
      }`,
    );
  }
}
