import { readSource } from '../readSource';

function warningsOf(
  text: string,
): Array<{ line: number | null; message: string }> {
  return readSource({
    source: 'recap.md',
    bytes: new TextEncoder().encode(text),
  }).flatMap(document => document.warnings);
}

const TALKS = ['Ropes', 'Knots', 'Tides', 'Boats', 'Anchors', 'Sails']
  .map(word => `- The Long Story of ${word} by Ada Example`)
  .join('\n');

describe('what a curator should look at', () => {
  it('is a list of talks that was not read', () => {
    const [warning, more] = warningsOf(
      '# ShoreConf 2023\n\nI saw three talks:\n\n- the one on ropes\n- the one on knots\n- the one on tides\n',
    );
    expect(warning.line).toBe(5);
    expect(warning.message).toContain('3 items');
    expect(more).toBeUndefined();
  });

  it('is a title without speakers among others that have them', () => {
    const [warning, more] = warningsOf(
      `# ShoreConf 2023\n\nTalks I liked:\n\n${TALKS}\n- A Story That Nobody Told\n`,
    );
    expect(warning.line).toBe(11);
    expect(warning.message).toContain('A Story That Nobody Told');
    expect(more).toBeUndefined();
  });

  it('is nothing where all was read, nor in lists of other things', () => {
    expect(
      warningsOf(`# ShoreConf 2023\n\nTalks I liked:\n\n${TALKS}\n`),
    ).toEqual([]);
    expect(
      warningsOf(
        '# ShoreConf 2023\n\nTools I use:\n\n- a hammer\n- a saw\n- a file\n',
      ),
    ).toEqual([]);
  });

  it('is never more than a few of a kind', () => {
    const many = 'Talks I saw:\n\n- the ropes\n- the knots\n- the tides\n\n';
    expect(
      warningsOf(`# ShoreConf 2023\n\n${many.repeat(9)}`).length,
    ).toBeLessThanOrEqual(3);
  });
});
