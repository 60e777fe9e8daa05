import { LineCounter, parseDocument } from 'yaml';
import { lineAt } from './lineAt';

const TEXT = `kind: Talk
spec:
  presenters:
    - name: Odalys Brandt
    - role: Host
      name: Tomas Reznik
`;

function lineOf(...path: string[]) {
  const lines = new LineCounter();
  const { contents } = parseDocument(TEXT, { lineCounter: lines });
  return lineAt(contents, path, lines);
}

describe('lineAt', () => {
  it.each([
    [1, []],
    [1, ['kind']],
    [2, ['spec']],
    [3, ['spec', 'presenters']],
    [5, ['spec', 'presenters', '1']],
    [6, ['spec', 'presenters', '1', 'name']],
  ])('finds line %d', (line, path) => {
    expect(lineOf(...path)).toBe(line);
  });

  it('stays with the owner of what is missing', () => {
    expect(lineOf('spec', 'presenters', '0', 'role')).toBe(4);
    expect(lineOf('spec', 'event', 'x')).toBe(2);
    expect(lineOf('metadata')).toBe(1);
  });

  it('knows no line in nothing', () => {
    expect(lineAt(null, ['a'], new LineCounter())).toBeNull();
  });
});
