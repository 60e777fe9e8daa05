import { signatureOf } from './signature';

const words = Array.from(
  { length: 400 },
  (_, index) => `word${(index * 7919) % 1009}`,
);
const agreement = (a: number[], b: number[]) =>
  a.filter((value, index) => value === b[index]).length / a.length;

describe('signatureOf', () => {
  it('gives 64 unsigned 32-bit numbers, the same for the same words', () => {
    const signature = signatureOf(words.join(' '));
    expect(signature).toHaveLength(64);
    expect(
      signature.every(
        value => Number.isInteger(value) && value >= 0 && value < 2 ** 32,
      ),
    ).toBe(true);
    expect(signatureOf(words.join(',\n').toUpperCase())).toEqual(signature);
  });

  it('estimates how much of two texts is the same', () => {
    const whole = signatureOf(words.join(' '));
    const shortened = signatureOf(words.slice(0, 380).join(' '));
    const other = signatureOf([...words].reverse().join(' '));
    expect(agreement(whole, shortened)).toBeGreaterThan(0.8);
    expect(agreement(whole, other)).toBeLessThan(0.1);
  });

  it('reads short texts and texts without words', () => {
    expect(signatureOf('Two words')).toHaveLength(64);
    expect(signatureOf('…')).toEqual([]);
  });
});
