import type { Knex } from 'knex';
import { clean, cleanOrNull } from '../text';
import { PackTitles } from './PackTitles';
import type {
  AbandonedRun,
  FinishedRun,
  SourceRun,
  SourcesStore,
  SourceState,
  SourceSummary,
} from './SourcesStore';

/** How many runs of a source are kept. */
const KEPT_RUNS = 20;

/** @internal */
export class DatabaseSourcesStore implements SourcesStore {
  readonly #knex: Knex;
  readonly #packTitles: PackTitles;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
    this.#packTitles = new PackTitles(options);
  }

  async state(sourceId: string): Promise<SourceState> {
    const row = await this.#knex('sources').where({ id: sourceId }).first();
    return {
      settingsHash: row?.settings_hash ?? null,
      // SQLite has no booleans
      acceptLoss: Boolean(row?.accept_loss),
      lastSuccessAt: row?.last_success_at ?? null,
    };
  }

  async acceptLoss(sourceId: string): Promise<void> {
    await this.#merge(sourceId, { accept_loss: true });
  }

  async startRun(sourceId: string): Promise<number> {
    await this.#merge(sourceId, { id: sourceId });
    const now = new Date().toISOString();
    const [row] = await this.#knex('source_runs')
      .insert({
        source_id: sourceId,
        status: 'running',
        started_at: now,
        heartbeat_at: now,
        warnings: '[]',
      })
      .returning('id');
    return row.id;
  }

  async beat(runId: number): Promise<void> {
    await this.#knex('source_runs')
      .where({ id: runId })
      .update({ heartbeat_at: new Date().toISOString() });
  }

  async abandonedRuns(since: Date): Promise<AbandonedRun[]> {
    const rows = await this.#knex('source_runs')
      .where({ status: 'running' })
      .where('heartbeat_at', '<', since.toISOString())
      .orderBy('id')
      .select('id', 'source_id', 'started_at', 'heartbeat_at');
    return rows.map(row => ({
      id: row.id,
      sourceId: row.source_id,
      durationMs: Date.parse(row.heartbeat_at) - Date.parse(row.started_at),
    }));
  }

  async finishRun(runId: number, run: FinishedRun): Promise<void> {
    await this.#knex('source_runs')
      .where({ id: runId })
      .update({
        status: run.status,
        finished_at: new Date().toISOString(),
        duration_ms: run.durationMs,
        warnings: clean(JSON.stringify(run.warnings)),
        error: cleanOrNull(run.error),
        loss: run.loss && JSON.stringify(run.loss),
      });
    const row = await this.#knex('source_runs').where({ id: runId }).first();
    const sourceId: string = row?.source_id ?? '';
    await this.#knex('sources')
      .where({ id: sourceId })
      .update({
        failures: run.status === 'error' ? this.#knex.raw('failures + 1') : 0,
      });
    const old = await this.#knex('source_runs')
      .where({ source_id: sourceId })
      .orderBy('id', 'desc')
      .offset(KEPT_RUNS)
      .limit(1000)
      .select('id');
    await this.#knex('source_runs')
      .whereIn(
        'id',
        old.map(({ id }) => id),
      )
      .delete();
  }

  async markSuccess(sourceId: string, settingsHash: string): Promise<void> {
    await this.#merge(sourceId, {
      settings_hash: settingsHash,
      accept_loss: false,
      last_success_at: new Date().toISOString(),
    });
  }

  async summary(sourceId: string): Promise<SourceSummary> {
    const run = await this.#knex('source_runs')
      .where({ source_id: sourceId })
      .orderBy('id', 'desc')
      .first();
    const formats: Array<{ format: string; count: number | string }> =
      await this.#knex('readings')
        .join('documents', 'documents.id', 'readings.document_id')
        .where('documents.source_id', sourceId)
        .groupBy('readings.format')
        .orderBy('readings.format')
        .select('readings.format')
        .count({ count: 'readings.id' });
    const talks = await this.#knex('talk_mentions')
      .where({ source_id: sourceId })
      .countDistinct({ count: 'talk_id' })
      .first();
    const size = await this.#knex('documents')
      .where({ source_id: sourceId })
      .sum({ bytes: this.#knex.raw('length(bytes)') })
      .first();
    const source = await this.#knex('sources').where({ id: sourceId }).first();
    const titles = await this.packTitles();
    return {
      lastRun: run ? toRun(run) : null,
      lastSuccessAt: source?.last_success_at ?? null,
      failures: source?.failures ?? 0,
      bytes: Number(size?.bytes ?? 0),
      documentCount: formats.reduce((sum, row) => sum + Number(row.count), 0),
      talkCount: Number(talks?.count ?? 0),
      formats: formats.map(row => row.format),
      title: titles.get(sourceId) ?? null,
    };
  }

  async runs(sourceId: string): Promise<SourceRun[]> {
    const rows = await this.#knex('source_runs')
      .where({ source_id: sourceId })
      .orderBy('id', 'desc')
      .limit(KEPT_RUNS);
    return rows.map(toRun);
  }

  async lastSuccesses(): Promise<Map<string, string>> {
    const rows: Array<{ id: string; last_success_at: string }> =
      await this.#knex('sources')
        .whereNotNull('last_success_at')
        .select('id', 'last_success_at');
    return new Map(rows.map(({ id, last_success_at: at }) => [id, at]));
  }

  async talkCounts(): Promise<Map<string, number>> {
    const rows: Array<{ source_id: string; count: number | string }> =
      await this.#knex('talk_mentions')
        .groupBy('source_id')
        .select('source_id')
        .countDistinct({ count: 'talk_id' });
    return new Map(rows.map(row => [row.source_id, Number(row.count)]));
  }

  async packTitles(): Promise<ReadonlyMap<string, string>> {
    return this.#packTitles.current();
  }

  async ids(): Promise<string[]> {
    const rows = await this.#knex('sources').orderBy('id').select('id');
    return rows.map(row => row.id);
  }

  async remove(sourceId: string): Promise<void> {
    await this.#knex('source_runs').where({ source_id: sourceId }).delete();
    await this.#knex('sources').where({ id: sourceId }).delete();
  }

  async #merge(id: string, values: object) {
    await this.#knex('sources')
      .insert({ id, ...values })
      .onConflict('id')
      .merge(values);
  }
}

function toRun(row: {
  status: SourceRun['status'];
  started_at: string;
  finished_at: string | null;
  duration_ms: number | null;
  warnings: string;
  error: string | null;
  loss: string | null;
}): SourceRun {
  return {
    status: row.status,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    durationMs: row.duration_ms,
    warnings: JSON.parse(row.warnings),
    error: row.error,
    loss: row.loss === null ? null : JSON.parse(row.loss),
  };
}
