import type { LearnSource } from '@lectern/backstage-plugin-learn-common';
import { durationToMilliseconds } from '@backstage/types';
import type { SourceConfig } from '../config';
import type { SourceSummary } from '../database';
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
    location: source.location,
    kind: source.kind,
    format:
      source.format === 'auto' && formats.length > 0
        ? formats.join(', ')
        : source.format,
    recommend:
      formats.length > 0
        ? formats.some(format => recommends(source, format))
        : recommends(
            source,
            source.kind === 'package' ? 'pack' : source.format,
          ),
    status: statusOf(source, summary, now),
    lastRunAt: lastRun?.startedAt ?? null,
    lastSuccessAt: summary.lastSuccessAt,
    durationMs: lastRun?.durationMs ?? null,
    talkCount: summary.talkCount,
    documentCount: summary.documentCount,
    warnings: lastRun?.warnings ?? [],
    error: lastRun?.error ?? null,
  };
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
  const { timeout } = schedule;
  const timeoutMs =
    'toMillis' in timeout && typeof timeout.toMillis === 'function'
      ? timeout.toMillis()
      : durationToMilliseconds(timeout);
  const age = now - Date.parse(lastRun.startedAt);
  return lastRun.status === 'running' && age > timeoutMs
    ? 'pending'
    : lastRun.status;
}
