import { minimise } from './minimise';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('minimise', () => {
  const large = `${'x'.repeat(300)}<!${'y'.repeat(200)}>${'z'.repeat(90)}`;

  it('leaves only what the fault needs', async () => {
    const smallest = await minimise(
      bytesOf(large),
      async bytes => /<!.*>/.test(textOf(bytes)),
      { attempts: 1_000, time: 10_000 },
    );
    expect(textOf(smallest)).toBe('<!>');
  });

  it('stops after so many trials with what it has by then', async () => {
    let trials = 0;
    const smallest = await minimise(
      bytesOf(large),
      async bytes => {
        trials += 1;
        return textOf(bytes).includes('<!');
      },
      { attempts: 5, time: 10_000 },
    );
    expect(trials).toBeGreaterThan(1);
    expect(trials).toBeLessThanOrEqual(5);
    expect(textOf(smallest)).toContain('<!');
    expect(smallest.length).toBeLessThan(large.length);
  });
});
