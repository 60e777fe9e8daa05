import {
  type FormatReader,
  readSource,
  type ReadSourceOptions,
  resolve,
  type ResolveInput,
  Resolver,
  type SourceInput,
} from '@lectern/ingest';
import type { LearnFormat } from '@lectern/backstage-plugin-learn-node';
import type {
  Resolved,
  ResolvedStep,
  ResolverStep,
} from '../ingest/resolverSteps';

/** Does what the thread does, without one: a thread cannot run TypeScript as tests do. It is tested by itself. */
export class InProcessIngest {
  readonly #formats: FormatReader[];
  #kept: { id: string; resolver: Resolver } | undefined;

  constructor(options: { formats?: readonly LearnFormat[] } = {}) {
    this.#formats = (options.formats ?? []).map(
      ({ module }) => jest.requireActual(module).default,
    );
  }

  readonly readSource = (input: SourceInput, options: ReadSourceOptions = {}) =>
    readSource(input, { ...options, formats: this.#formats });

  readonly resolve = async (input: ResolveInput) =>
    structuredClone(resolve(input));

  async startResolver(id: string, input: ResolveInput): Promise<Resolved> {
    const resolver = new Resolver(input);
    resolver.changes();
    this.#kept = { id, resolver };
    return structuredClone(resolver.resolution());
  }

  async stepResolver(
    from: string,
    id: string,
    { remove, add, decisions, published }: ResolverStep,
  ): Promise<ResolvedStep | null> {
    if (this.#kept?.id !== from) return null;
    const { resolver } = this.#kept;
    for (const source of remove) resolver.remove(source);
    for (const given of add) resolver.add(given.document, given.recommends);
    resolver.setDecisions(decisions);
    if (published) resolver.setPublished(published);
    const changes = resolver.changes();
    const { topics, suggestions, idleDecisions, keptNames } =
      resolver.resolution();
    this.#kept = { id, resolver };
    return structuredClone({
      changes,
      topics,
      suggestions,
      idleDecisions,
      keptNames,
    });
  }

  /** As a thread does that was stopped. */
  async close(): Promise<void> {
    this.#kept = undefined;
  }
}
