import type { LearnSource } from '@lectern/backstage-plugin-learn-common';
import type { SourceConfig } from '../config';
import type { SourceSummary } from '../database';
import { milliseconds, nextRun } from './nextRun';
import { recommends } from './recommends';

/**
 * A source as the API gives it.
 *
 * @internal
 */
export function toLearnSource(
  source: SourceConfig,
  summary: SourceSummary,
  now: number = Date.now(),
): LearnSource {
  const { lastRun, formats } = summary;
  return {
    id: source.id,
    title: source.title ?? summary.title,
    location: source.location,
    kind: source.kind,
    format:
      source.format === 'auto' && formats.length > 0
        ? formats.join(', ')
        : source.format,
    recommend: expectedFormats(source, formats).some(format =>
      recommends(source, { format, mentions: [] }),
    ),
    status: statusOf(source, summary, now),
    lastRunAt: lastRun?.startedAt ?? null,
    lastSuccessAt: summary.lastSuccessAt,
    nextRunAt: nextRun(source.schedule, lastRun?.startedAt ?? null),
    durationMs: lastRun?.durationMs ?? null,
    consecutiveFailures: summary.failures,
    talkCount: summary.talkCount,
    documentCount: summary.documentCount,
    bytes: summary.bytes,
    warnings: lastRun?.warnings ?? [],
    error: lastRun?.error ?? null,
    loss: lastRun?.loss ?? null,
    addedBy: source.added?.by ?? null,
    addedAt: source.added?.at ?? null,
  };
}

/** What its documents are; before they are read, what they most likely are. */
function expectedFormats(source: SourceConfig, formats: string[]): string[] {
  if (formats.length > 0) {
    return formats;
  }
  if (source.format !== 'auto') {
    return [source.format];
  }
  return [source.kind === 'package' ? 'pack' : 'html'];
}

/** A run that has lasted longer than it may was cut off, with the process that made it. */
function statusOf(
  { schedule }: SourceConfig,
  { lastRun }: SourceSummary,
  now: number,
): LearnSource['status'] {
  if (!lastRun) {
    return 'pending';
  }
  const age = now - Date.parse(lastRun.startedAt);
  return lastRun.status === 'running' && age > milliseconds(schedule.timeout)
    ? 'pending'
    : lastRun.status;
}
