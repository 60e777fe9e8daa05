import { resolve } from './resolve';
import { aDocument, aMention } from './testing';

const title = 'Velvet Wings over Cold Water';

const talksAt = (...events: Array<string | null>) =>
  resolve({
    documents: events.map((event, i) => ({
      recommends: true,
      document: aDocument(`d${i}`, [aMention(`m${i}`, title, { event })]),
    })),
  });

describe('editions', () => {
  it('are one, however they are called', () => {
    const { talks, events } = talksAt(
      'KubeCon EU 2024',
      'KubeCon Paris 2024',
      'KubeCon + CloudNativeCon Europe 2024',
    );
    expect(talks).toHaveLength(1);
    expect(events.map(({ title: called }) => called)).toEqual([
      'KubeCon + CloudNativeCon Europe 2024',
    ]);
  });

  it('of two regions, or two years, are two', () => {
    const { talks, events } = talksAt(
      'KubeCon EU 2024',
      'KubeCon NA 2024',
      'KubeCon EU 2025',
    );
    expect(talks).toHaveLength(3);
    expect(events).toHaveLength(3);
  });
});
