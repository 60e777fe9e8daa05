import { holdsWords, readSchedLink } from './schedLink';

describe('readSchedLink', () => {
  it('reads schedule, id, type and words', () => {
    expect(
      readSchedLink(
        'https://kccnceu2024.sched.com/event/1AbCd/cl-lightning-talk-small-things-ada-example-acme?iframe=no',
      ),
    ).toEqual({
      id: '1AbCd',
      externalId: 'sched:1AbCd',
      schedule: 'kccnceu2024',
      words: ['small', 'things', 'ada', 'example', 'acme'],
      type: 'lightning',
    });
  });

  it('knows the short address of the same session', () => {
    expect(readSchedLink('https://sched.co/1AbCd')).toMatchObject({
      externalId: 'sched:1AbCd',
      schedule: null,
    });
  });

  it.each([
    'https://kccnceu2024.sched.com/overview/type/BackstageCon',
    'https://example.org/sched.com/event/1AbCd',
    'https://evil.example.org/?u=https://x.sched.com/event/1AbCd',
  ])('is not misled by %s', url => {
    expect(readSchedLink(url)).toBeUndefined();
  });
});

describe('holdsWords', () => {
  it('compares without accents and punctuation, whole words only', () => {
    const link = { words: ['oleg', 'selajev', 'the', 'acme', 'co'] };
    expect(holdsWords(link, 'Oleg Šelajev')).toBe(true);
    expect(holdsWords(link, 'Acm')).toBe(false);
  });
});
