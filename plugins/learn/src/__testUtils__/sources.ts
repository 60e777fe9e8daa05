import type { LearnSource } from '@lectern/backstage-plugin-learn-common';

/** @internal */
export function sourceOf(part: Partial<LearnSource>): LearnSource {
  return {
    id: 'pack',
    title: null,
    location: '@meadow/pack',
    kind: 'package',
    format: 'pack',
    recommend: true,
    status: 'ok',
    lastRunAt: '2031-06-02T08:00:00Z',
    // A run is dated by its beginning, a success by its end.
    lastSuccessAt: '2031-06-02T08:00:00.412Z',
    nextRunAt: null,
    durationMs: 412,
    consecutiveFailures: 0,
    talkCount: 50,
    documentCount: 1,
    bytes: 20480,
    warnings: [],
    error: null,
    loss: null,
    addedBy: null,
    addedAt: null,
    ...part,
  };
}

/** @internal */
export const sources = [
  sourceOf({}),
  sourceOf({
    id: 'recaps',
    location: 'https://blog.example.org/feed.xml',
    kind: 'url',
    status: 'warning',
    durationMs: 3210,
    talkCount: 1,
    documentCount: 4,
    warnings: [
      {
        document: 'https://blog.example.org/meadow',
        line: 41,
        message: 'A list item names no talk.',
      },
    ],
  }),
  sourceOf({
    id: 'schedule',
    location: 'https://schedule.example.org/all',
    kind: 'url',
    recommend: false,
    status: 'error',
    lastSuccessAt: '2031-01-01T08:00:00Z',
    error: 'The server answered 404 Not Found. Check the URL of this source.',
  }),
];
