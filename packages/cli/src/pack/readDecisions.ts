import { readSource, type ReadDocument } from '@lectern/ingest';
import { parse, stringify } from 'yaml';
import { CommandError } from '../CommandError';
import { openFile } from '../inputs/openFile';
import { InputError } from '../inputs/InputError';
import type { Io } from '../io';

/** What of a decision says what was decided; all else says who did it, when, and what became of it. */
const BODY = ['kind', 'talks', 'talk', 'mentions', 'field', 'value', 'topic'];

/** What of the log does not count. */
const NOT_STANDING = new Set(['undone', 'replaced']);

/**
 * The decisions in a file, the oldest first.
 *
 * @throws CommandError where they are one page of several.
 */
function listIn(value: unknown, file: string): unknown[] {
  const page = Object(value) as Record<string, unknown>;
  const { items, decisions, nextCursor, totalItems } = page;
  if (typeof nextCursor === 'string') {
    throw new CommandError(
      `${file} is one page of the ${totalItems} decisions there are. Ask with limit=200; put the items of several pages into one list.`,
    );
  }
  const list = [value, items, decisions].find(Array.isArray) ?? [];
  // The portal lists the latest first, people the oldest
  const isLog = list.some(decision => 'decidedAt' in Object(decision));
  return isLog ? [...list].reverse().sort(byTime) : list;
}

function byTime(a: unknown, b: unknown): number {
  const [one, other] = [a, b].map(decision => {
    const { decidedAt } = Object(decision) as Record<string, unknown>;
    return typeof decidedAt === 'string' ? decidedAt : '';
  });
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** What a pack states stands there, and comes with that pack. */
function isStanding(decision: unknown): boolean {
  const { status, statedIn } = Object(decision) as Record<string, unknown>;
  return !NOT_STANDING.has(String(status)) && !statedIn;
}

function bodyOf(decision: unknown): object {
  const fields = new Map(Object.entries(Object(decision)));
  return Object.fromEntries(
    BODY.flatMap(key => (fields.has(key) ? [[key, fields.get(key)]] : [])),
  );
}

/**
 * Reads the decisions of a portal: what its API answers when asked for them, or a list of them in YAML or JSON. Those that were
 * taken back or replaced are left out, and those that packs state.
 *
 * @returns A document that holds them.
 * @throws CommandError when there are none, or one of them is wrong.
 */
export async function readDecisions(
  file: string,
  io: Io,
): Promise<ReadDocument> {
  const list = listIn(await contentOf(file, io), file);
  if (list.length === 0) {
    throw new CommandError(
      `There are no decisions in ${file}. Give the answer of GET /api/learn/curation/decisions, or a list of decisions.`,
    );
  }
  const standing = list.filter(isStanding);
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
    const { bytes } = await openFile(file, io);
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
