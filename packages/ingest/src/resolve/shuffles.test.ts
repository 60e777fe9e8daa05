import { anyDecision, anyDocument, Dice } from './arbitrary';
import { resolve } from './resolve';
import { shuffled } from './testing';

describe('resolve', () => {
  it('gives the same to the byte in whatever order documents and mentions come, a thousand times', () => {
    const dice = new Dice(7);
    const documents = Array.from({ length: 14 }, (_, i) =>
      anyDocument(dice, `s${i}`),
    );
    const { talks } = resolve({ documents });
    const names = talks.map(({ name }) => name);
    const mentions = talks.flatMap(talk => talk.mentions.map(({ id }) => id));
    const input = {
      documents,
      published: talks.slice(0, 10).map(talk => ({
        name: talk.name,
        mentions: talk.mentions.map(({ id }) => id),
      })),
      decisions: Array.from({ length: 8 }, (_, i) =>
        anyDecision(dice, `d${i}`, names, mentions),
      ),
    };
    const expected = JSON.stringify(resolve(input));
    for (let seed = 1; seed <= 1_000; seed += 1) {
      const actual = JSON.stringify(resolve(shuffled(input, seed)));
      // Says which, and spares the comparison of two long texts.
      expect({ seed, same: actual === expected }).toEqual({ seed, same: true });
    }
    expect(talks.length).toBeGreaterThan(20);
  }, 120_000);
});
