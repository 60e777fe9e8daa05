import { randomUUID } from 'node:crypto';
import type { ResolveInput } from '@lectern/ingest';
import { Kept, MAX_KEPT_MENTIONS } from '../kept';
import type { IngestThread } from './IngestThread';
import type { Resolved, ResolvedStep, ResolverStep } from './resolverSteps';

type GivenDocument = ResolveInput['documents'][number];

/** What was resolved last, and from what. */
interface Last {
  /** The thread keeps the resolver under it. */
  id: string;
  asOf: string | undefined;
  documents: Map<string, GivenDocument[]>;
  published: ResolveInput['published'];
  resolved: Resolved;
}

/**
 * Resolves as the library does. Where much of the input is the very same objects as last time, only the rest is sent to the
 * thread, and what does not change of the result are the very same objects too. Whenever that cannot be, everything is
 * resolved anew: the first time, on another day, and when nobody asked for a while or the thread was stopped.
 *
 * @internal
 */
export class LastingResolver {
  readonly #thread: Pick<
    IngestThread,
    'resolve' | 'startResolver' | 'stepResolver'
  >;
  readonly #maxMentions: number;
  readonly #kept = new Kept<Last>();

  constructor(options: {
    thread: Pick<IngestThread, 'resolve' | 'startResolver' | 'stepResolver'>;
    /** More are not kept in memory. */
    maxMentions?: number;
  }) {
    this.#thread = options.thread;
    this.#maxMentions = options.maxMentions ?? MAX_KEPT_MENTIONS;
  }

  readonly resolve = async (input: ResolveInput): Promise<Resolved> => {
    // Not kept while it is worked on: an error leaves nothing to go on from
    const last = this.#kept.take();
    if (countMentions(input) > this.#maxMentions) {
      return this.#thread.resolve(input);
    }
    const id = randomUUID();
    const documents = bySource(input.documents);
    const resolved =
      (last && (await this.#goOn(last, id, input, documents))) ??
      (await this.#thread.startResolver(id, input));
    const { asOf, published } = input;
    this.#kept.keep({ id, asOf, documents, published, resolved });
    return resolved;
  };

  async #goOn(
    last: Last,
    id: string,
    input: ResolveInput,
    documents: Last['documents'],
  ): Promise<Resolved | undefined> {
    if (last.asOf !== input.asOf) {
      return undefined;
    }
    const step = await this.#thread.stepResolver(last.id, id, {
      ...difference(last.documents, documents),
      decisions: input.decisions ?? [],
      published:
        last.published === input.published ? undefined : input.published ?? [],
    });
    return step ? applyStep(last.resolved, step) : undefined;
  }
}

function countMentions({ documents }: ResolveInput): number {
  return documents.reduce(
    (sum, { document }) => sum + document.mentions.length,
    0,
  );
}

function bySource(documents: GivenDocument[]): Map<string, GivenDocument[]> {
  const groups = new Map<string, GivenDocument[]>();
  for (const given of documents) {
    const group = groups.get(given.document.source);
    if (group) group.push(given);
    else groups.set(given.document.source, [given]);
  }
  return groups;
}

function difference(
  before: Last['documents'],
  after: Last['documents'],
): Pick<ResolverStep, 'remove' | 'add'> {
  const remove = [...before]
    .filter(([source, group]) => !isSame(group, after.get(source) ?? []))
    .map(([source]) => source);
  const add = [...after]
    .filter(([source, group]) => !isSame(before.get(source) ?? [], group))
    .flatMap(([, group]) => group);
  return { remove, add };
}

function isSame(before: GivenDocument[], after: GivenDocument[]): boolean {
  return (
    before.length === after.length &&
    before.every(
      ({ document, recommends }, index) =>
        document === after[index].document &&
        recommends === after[index].recommends,
    )
  );
}

function applyStep(before: Resolved, step: ResolvedStep): Resolved {
  const { changes, ...rest } = step;
  return {
    ...rest,
    talks: applyChanges(before.talks, changes.talks),
    events: applyChanges(before.events, changes.events),
    organizations: applyChanges(before.organizations, changes.organizations),
  };
}

/** Sorted by name, as the library gives them. */
function applyChanges<T extends { name: string }>(
  before: T[],
  { changed, removed }: { changed: T[]; removed: string[] },
): T[] {
  if (changed.length === 0 && removed.length === 0) {
    return before;
  }
  const gone = new Set([...removed, ...changed.map(({ name }) => name)]);
  return [...before.filter(({ name }) => !gone.has(name)), ...changed].sort(
    (a, b) => (a.name < b.name ? -1 : 1),
  );
}
