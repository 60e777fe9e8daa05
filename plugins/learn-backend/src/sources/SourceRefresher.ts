import type { LoggerService } from '@backstage/backend-plugin-api';
import { InputError, stringifyError } from '@backstage/errors';
import type { LearnFormat } from '@lectern/backstage-plugin-learn-node';
import type { SourceWarning } from '@lectern/backstage-plugin-learn-common';
import type { ReadDocument } from '@lectern/ingest';
import type { Limits, SourceConfig } from '../config';
import type { DocumentsStore, FinishedRun, SourcesStore } from '../database';
import type { ReadSource } from '../ingest';
import { mayDecide } from './decisionsOf';
import { extractionKey } from './extract';
import { LossError } from './lossGuard';
import { type Plan, planChanges } from './planChanges';
import { messageOf } from './problems';
import { settingsHash } from './settingsHash';
import type { SourceReader } from './SourceReader';

/** More warnings than this help nobody. */
const MAX_WARNINGS = 100;

/** How often a run notes that it goes on: one that does not has died with its process. */
const HEARTBEAT_MS = 10_000;

const STOPPED =
  'The run was stopped: the backend shut down, or the run took longer than its schedule allows.';

/**
 * Reads a source again: fetches it, reads what is new, and stores it. Whatever goes wrong stays with the
 * source and its run; what was known before is never removed by a failure.
 *
 * @internal
 */
export class SourceRefresher {
  readonly #readers: Record<SourceConfig['kind'], SourceReader>;
  readonly #sources: SourcesStore;
  readonly #documents: DocumentsStore;
  readonly #read: ReadSource;
  readonly #formats: readonly LearnFormat[];
  readonly #isWanted: (sourceId: string) => Promise<boolean>;
  readonly #limits: Limits;
  readonly #logger: LoggerService;

  constructor(options: {
    readers: Record<SourceConfig['kind'], SourceReader>;
    sources: SourcesStore;
    documents: DocumentsStore;
    read: ReadSource;
    /** Those that modules have added. */
    formats?: readonly LearnFormat[];
    /** Whether a source is still there: it may have been removed while it was read. */
    isWanted?: (sourceId: string) => Promise<boolean>;
    limits: Limits;
    logger: LoggerService;
  }) {
    this.#readers = options.readers;
    this.#sources = options.sources;
    this.#documents = options.documents;
    this.#read = options.read;
    this.#formats = options.formats ?? [];
    this.#isWanted = options.isWanted ?? (async () => true);
    this.#limits = options.limits;
    this.#logger = options.logger;
  }

  /** Runs to the end, however it ends; the run in the store says how. */
  async refresh(source: SourceConfig, signal: AbortSignal): Promise<void> {
    const start = Date.now();
    const logger = this.#logger.child({ source: source.id });
    const runId = await this.#sources.startRun(source.id);
    const heart = setInterval(() => {
      this.#sources.beat(runId).catch(error => {
        logger.debug('Could not note that the run goes on', {
          error: stringifyError(error),
        });
      });
    }, HEARTBEAT_MS).unref();
    let run: Omit<FinishedRun, 'durationMs'>;
    try {
      const { loss, ...read } = await this.#refresh(source, signal);
      const warnings = limitWarnings(read.warnings);
      run = {
        status: warnings.length > 0 ? 'warning' : 'ok',
        warnings,
        error: null,
        loss,
      };
      logger.debug('Read the source', { warnings: warnings.length });
    } catch (error) {
      run = {
        status: 'error',
        warnings: [],
        error: signal.aborted ? STOPPED : messageOf(error),
        loss: error instanceof LossError ? error.loss : null,
      };
      logger.warn('The source could not be read; what was known is kept', {
        error: stringifyError(error),
      });
    }
    clearInterval(heart);
    await this.#sources.finishRun(runId, {
      ...run,
      durationMs: Date.now() - start,
    });
  }

  async #refresh(
    source: SourceConfig,
    signal: AbortSignal,
  ): Promise<Pick<FinishedRun, 'warnings' | 'loss'>> {
    const state = await this.#sources.state(source.id);
    const settings = settingsHash(source, this.#formats);
    const otherSettings =
      state.settingsHash !== null && state.settingsHash !== settings;
    const known = await this.#documents.known(source.id);
    const fetched = await this.#readers[source.kind].fetch(source, {
      known: new Map(known.map(document => [document.location, document])),
      signal,
    });
    const plan = await planChanges({
      source,
      known,
      fetched,
      extraction: extractionKey(settings, { decides: mayDecide(source) }),
      acceptLoss: otherSettings || state.acceptLoss,
      documents: this.#documents,
      read: this.#read,
      limits: this.#limits,
    });
    if (!mayBeEmpty(source)) {
      refuseNothing(plan);
    }
    signal.throwIfAborted();
    const { save, remove, touch } = plan;
    await this.#documents.apply({ sourceId: source.id, save, remove, touch });
    // Asked afterwards: who removes a source forgets its documents after that, or does so before and is noticed here
    if (!(await this.#isWanted(source.id))) {
      await this.#documents.removeSource(source.id);
      throw new InputError('The source was removed while it was read.');
    }
    await this.#sources.markSuccess(source.id, settings);
    const warnings = await this.#readingWarnings(source);
    return { warnings: [...plan.warnings, ...warnings], loss: plan.loss };
  }

  async #readingWarnings(source: SourceConfig): Promise<SourceWarning[]> {
    const readings = await this.#documents.readings(source.id);
    const warnings: SourceWarning[] = readings.flatMap(reading =>
      reading.warnings.map(({ line, message }) => ({
        document: reading.source,
        line,
        message,
      })),
    );
    if (!mayBeEmpty(source) && readings.every(saysNothing)) {
      warnings.push({
        document: null,
        line: null,
        message:
          'No talks were found. See with a preview what was understood, or set "format" if it was taken for something else.',
      });
    }
    return warnings;
  }
}

/** Most catalogs hold no talk that somebody wrote. */
function mayBeEmpty({ kind }: SourceConfig): boolean {
  return kind === 'catalog';
}

function saysNothing(reading: ReadDocument): boolean {
  const { mentions, events, organizations, topics, decisions = [] } = reading;
  return [mentions, events, organizations, topics, decisions].every(
    list => list.length === 0,
  );
}

/** Where no document could be read, the source as a whole has failed. */
function refuseNothing({ save, touch, warnings }: Plan): void {
  if (save.length === 0 && touch.length === 0) {
    throw new InputError(
      warnings[0]?.message ?? 'The source holds no documents.',
    );
  }
}

function limitWarnings(warnings: SourceWarning[]): SourceWarning[] {
  const more = warnings.length - MAX_WARNINGS;
  return more <= 0
    ? warnings
    : [
        ...warnings.slice(0, MAX_WARNINGS),
        { document: null, line: null, message: `And ${more} more warnings.` },
      ];
}
