import { piecesOf } from './pack-pieces';

describe('piecesOf', () => {
  it('cuts a text at its fields, and at the items of its lists', () => {
    const text = `---
# ours
title: Ours
"talks": # two
  - title: One
    speakers:
      - name: Odalys
  # between
  - title: Two
events:
- title: Flush
`;
    expect(piecesOf(text)).toEqual([
      { line: 3, text: 'title: Ours' },
      { line: 4, text: '"talks": # two' },
      {
        line: 5,
        list: 'talks',
        text: '  - title: One\n    speakers:\n      - name: Odalys\n  # between',
      },
      { line: 9, list: 'talks', text: '  - title: Two' },
      { line: 10, text: 'events:' },
      { line: 11, list: 'events', text: '- title: Flush\n' },
    ]);
  });
});
