import { PublishedIndex } from './PublishedIndex';

describe('PublishedIndex', () => {
  const index = new PublishedIndex([
    { name: 'older', mentions: ['a', 'b', 'a'], externalIds: ['sched:1AbCd'] },
    { name: 'younger', mentions: ['b', 'c'] },
    { name: 'older', mentions: ['d'] },
  ]);

  it('knows names by mentions and ids, the oldest first', () => {
    const names = (publications: ReadonlyArray<{ name: string }>) =>
      publications.map(({ name }) => name);
    expect(names(index.ofMention('b'))).toEqual(['older', 'younger']);
    expect(names(index.ofMention('d'))).toEqual(['older']);
    expect(names(index.ofExternalId('sched:1AbCd'))).toEqual(['older']);
    expect(index.ofMention('__proto__')).toEqual([]);
    expect(index.get('older')).toMatchObject({ place: 0 });
  });

  it('gives a mention of two names to the younger, which had it last', () => {
    expect(index.ownMentions('older')).toEqual(['a', 'd']);
    expect(index.ownMentions('younger')).toEqual(['b', 'c']);
    expect(index.ownMentions('unknown')).toEqual([]);
  });
});
