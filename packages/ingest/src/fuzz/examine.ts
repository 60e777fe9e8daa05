import { createHash } from 'node:crypto';
import { FORMATS, type ReadDocument } from '../model';
import { readSource } from '../readSource';
import { resolve, Resolver } from '../resolve';
import { shuffled } from '../resolve/testing';
import { processorWatch } from '../testing/processorWatch';
import { UnreadableError } from '../UnreadableError';
import { faultOfDocuments } from './invariants/readDocument';
import { faultOfResolution } from './invariants/resolution';

/** What is done with documents: one is read as a format (or `auto`), several are resolved together. */
export const STEPS = ['auto', ...FORMATS, 'resolve'] as const;

/** One of {@link STEPS}. */
export type Step = (typeof STEPS)[number];

/** Documents and what to do with them. */
export interface Trial {
  step: Step;
  /** One, but for `resolve`. */
  documents: Uint8Array[];
  /** Whether its mentions are to say why. */
  explain?: boolean;
}

/** What must not be. */
export interface Fault {
  /** `throw`: an error other than UnreadableError; `wrong`: a result that breaks a promise; `slow`: over the deadline. */
  kind: 'throw' | 'wrong' | 'slow' | 'hang' | 'memory';
  /** The same for the same fault, whatever the document. */
  what: string;
  /** Where it was thrown. */
  stack?: string;
}

/** What came of a trial. */
export interface Outcome {
  fault: Fault | null;
  /** Milliseconds of the processor. */
  cost: number;
  /** What the document was read as; null where it could not be, or where several were resolved. */
  readAs: string | null;
}

function nameOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

function read(
  bytes: Uint8Array,
  format: string,
  explain?: boolean,
): ReadDocument[] {
  return readSource(
    { source: nameOf(bytes), bytes, url: 'https://a.example/b/c' },
    { format, explain },
  );
}

/** To the byte, but for the reasons that are only there where asked for. */
function withoutReasons(documents: readonly ReadDocument[]): string {
  return JSON.stringify(
    documents.map(document => ({
      ...document,
      mentions: document.mentions.map(mention => ({
        ...mention,
        reasons: undefined,
      })),
    })),
  );
}

/** What was read by itself, until it is resolved with others. */
const lately = new Map<string, ReadDocument[]>();
const LATELY = 8;

function keep(bytes: Uint8Array, documents: ReadDocument[]) {
  const [oldest] = lately.keys();
  if (oldest !== undefined && lately.size >= LATELY) lately.delete(oldest);
  lately.set(nameOf(bytes), documents);
}

function readAll({ documents, explain }: Trial): ReadDocument[] {
  // The same bytes twice would be one source twice.
  const distinct = new Map(documents.map(bytes => [nameOf(bytes), bytes]));
  return [...distinct].flatMap(([name, bytes]) => {
    try {
      return lately.get(name) ?? read(bytes, 'auto', explain);
    } catch {
      // Found where it is read by itself.
      return [];
    }
  });
}

function resolveAll(read_: readonly ReadDocument[]): string | null {
  const documents = read_.map((document, i) => ({
    document,
    recommends: i % 2 === 0,
  }));
  const resolution = resolve({ documents });
  const fault = faultOfResolution(resolution);
  if (fault) return fault;
  const whole = JSON.stringify(resolution);
  if (whole !== JSON.stringify(resolve(shuffled({ documents }, 1)))) {
    return 'another order of the documents gives another resolution';
  }
  const resolver = new Resolver({ documents: [] });
  for (const { document, recommends } of documents) {
    resolver.add(document, recommends);
    resolver.changes();
  }
  return whole === JSON.stringify(resolver.resolution())
    ? null
    : 'one document after the other gives another resolution than all at once';
}

/** The message without what differs from document to document, and the first line of ours it came from. */
function faultOfError(error: unknown): Fault {
  if (!(error instanceof Error)) {
    return { kind: 'throw', what: `threw ${typeof error}` };
  }
  const { stack = '' } = error;
  const at = /\/(src\/(?!fuzz\/)[\w./-]+\.ts):\d+/.exec(stack)?.[1];
  const message = error.message.slice(0, 60).replace(/\d+|"[^"]*"/g, '…');
  return {
    kind: 'throw',
    what: `${error.name}: ${message}${at ? ` (${at})` : ''}`,
    stack: stack.split('\n').slice(0, 12).join('\n'),
  };
}

/**
 * Tries documents, once. Only processor time counts: others at work on the same machine make nothing slow.
 *
 * @param deadline - in milliseconds
 * @param twice - reads them again, without asking for reasons, which must give the same to the byte
 */
export function examine(
  trial: Trial,
  deadline: number,
  twice = false,
): Outcome {
  let documents: ReadDocument[] = [];
  let what: string | null = null;
  const isReading = trial.step !== 'resolve';
  const [first = new Uint8Array()] = trial.documents;
  // What resolves is read before: each has a deadline of its own.
  if (!isReading) documents = readAll(trial);
  const took = processorWatch();
  let cost = 0;
  try {
    if (isReading) {
      documents = read(first, trial.step, trial.explain);
      cost = took();
      if (trial.step === 'auto') keep(first, documents);
      what = faultOfDocuments(documents);
      if (
        !what &&
        twice &&
        withoutReasons(documents) !== withoutReasons(read(first, trial.step))
      ) {
        what = 'the same bytes give another document the second time';
      }
    } else {
      what = resolveAll(documents);
      // It was done three times: at once, in another order, and one by one.
      cost = took() / 3;
    }
  } catch (error) {
    cost = took();
    if (!(error instanceof UnreadableError)) {
      return { fault: faultOfError(error), cost, readAs: null };
    }
  }
  const readAs = isReading ? documents[0]?.format ?? null : null;
  if (what) return { fault: { kind: 'wrong', what }, cost, readAs };
  if (cost <= deadline) return { fault: null, cost, readAs };
  return {
    fault: { kind: 'slow', what: 'over the deadline' },
    cost,
    readAs,
  };
}
