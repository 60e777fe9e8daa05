import { Duration } from 'luxon';
import { nextRun } from './nextRun';

const LAST = '2031-05-01T10:00:00.000Z';
const timeout = { minutes: 1 };

describe('nextRun', () => {
  it('counts from the last run', () => {
    const next = '2031-05-01T10:30:00.000Z';
    expect(nextRun({ frequency: { minutes: 30 }, timeout }, LAST)).toBe(next);
    expect(
      nextRun(
        { frequency: Duration.fromObject({ minutes: 30 }), timeout },
        LAST,
      ),
    ).toBe(next);
  });

  it('knows when a cron expression is true next', () => {
    const next = nextRun({ frequency: { cron: '0 4 * * *' }, timeout }, LAST);
    expect(Date.parse(next ?? '')).toBeGreaterThan(Date.now());
    expect(next).toMatch(/:00:00\.000Z$/);
  });

  it('does not know when somebody will run it by hand, or before it ever ran', () => {
    expect(
      nextRun({ frequency: { trigger: 'manual' }, timeout }, LAST),
    ).toBeNull();
    expect(nextRun({ frequency: { hours: 1 }, timeout }, null)).toBeNull();
  });
});
