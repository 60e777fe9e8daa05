import { readSource, resolve, type ReadDocument } from '@lectern/ingest';
import { PACK, recordingOutput } from '../testing';
import { previewTable } from './previewTable';

const [pack] = readSource({
  source: 'garden.yaml',
  bytes: Buffer.from(PACK),
});

function tableOf(document: ReadDocument, columns = 100, isTTY = false) {
  const resolution = resolve({ documents: [{ document, recommends: false }] });
  return previewTable(
    [document],
    resolution,
    recordingOutput({ columns, isTTY }),
  );
}

describe('previewTable', () => {
  it.each([60, 80, 200])('fits into %d columns', columns => {
    const lines = tableOf(pack, columns).split('\n');
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.filter(({ length }) => length > columns)).toEqual([]);
  });

  it('is coloured on terminals alone', () => {
    expect(tableOf(pack, 100, true)).toContain('\u001b[1mGarden talks');
    expect(tableOf(pack)).not.toContain('\u001b');
  });

  it('lists what else a document says', () => {
    const table = tableOf({
      ...pack,
      themes: ['Roots first', 'Shade is a feature'],
      products: [{ name: 'Trellis', vendor: null, theme: null }],
      resources: [{ title: 'On Pruning', url: null, type: 'paper' }],
    });
    expect(table).toContain(
      [
        'Themes:',
        '  - Roots first',
        '  - Shade is a feature',
        'Products:',
        '  - Trellis',
        'Resources:',
        '  - On Pruning',
      ].join('\n'),
    );
  });

  it('says what a pack without talks describes', () => {
    expect(tableOf({ ...pack, mentions: [] })).toContain(
      'It describes 1 event, 1 organization, 0 topics.',
    );
    expect(
      tableOf({ ...pack, mentions: [], events: [], organizations: [] }),
    ).toContain('It speaks of no talks.');
  });

  it('lets nobody steer the terminal', () => {
    const table = tableOf({
      ...pack,
      title: 'Red \u001b[31m alert',
      themes: ['Bell \u0007'],
      warnings: [{ line: 2, message: 'Back\bspace' }],
    });
    expect(table).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
