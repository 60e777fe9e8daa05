import { setTimeout } from 'node:timers/promises';
import { processorWatch } from './processorWatch';

describe('processorWatch', () => {
  it('counts work, and no waiting', async () => {
    const waited = processorWatch();
    await setTimeout(300);
    expect(waited()).toBeLessThan(250);

    const worked = processorWatch();
    const start = performance.now();
    while (worked() < 30 && performance.now() - start < 10_000);
    expect(worked()).toBeGreaterThanOrEqual(30);
  });
});
