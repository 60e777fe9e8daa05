import {
  authorsOf,
  countVoices,
  newestOf,
  scoreOf as scoreOfWeighed,
  weigh,
  type Claimed,
} from './voices';

const datesOf = (...claims: Claimed[]) =>
  claims.flatMap(({ publishedAt }) => publishedAt ?? []);

const scoreOf = (claims: Claimed[], newest: string | null) =>
  scoreOfWeighed(weigh(claims, newest));

function by(author: string | null, rest: Partial<Claimed> = {}): Claimed {
  return {
    title: 'Notes',
    url: null,
    author,
    publishedAt: '2030-01-01',
    takeaway: null,
    mention: 'm',
    selfPromotion: false,
    ...rest,
  };
}

describe('authorsOf', () => {
  it.each([
    ['By Ida Moor', ['ida moor']],
    ['Ida Moor and Tom Reed', ['ida moor', 'tom reed']],
    ['Ida K. Moor, Tom Reed', ['ida moor', 'tom reed']],
    ['admin', []],
    ['Editorial Team', []],
    [null, []],
  ])('%p', (author, expected) => {
    expect(authorsOf(author)).toEqual(expected);
  });
});

describe('countVoices', () => {
  it('counts authors, not articles', () => {
    expect(
      countVoices([
        by('Ida Moor'),
        by('ida moor', { title: 'More' }),
        by('Tom Reed'),
      ]),
    ).toBe(2);
  });

  it('takes authors who sign together for one voice', () => {
    expect(
      countVoices([by('Ida Moor & Tom Reed'), by('Tom Reed'), by('Una Voss')]),
    ).toBe(2);
  });

  it('takes what two sign together for another word of the one who speaks alone', () => {
    expect(
      countVoices([
        by('Ida Moor'),
        by('Tom Reed'),
        by('Ida Moor & Tom Reed'),
        by('Una Voss and Ben Hale'),
        by('Ben Hale and Eva Lind'),
      ]),
    ).toBe(3);
  });

  it('counts unsigned articles as one, where nobody else is named', () => {
    expect(countVoices([by(null), by(null, { title: 'Other' })])).toBe(1);
    expect(countVoices([by(null), by('Ida Moor')])).toBe(1);
  });

  it('does not count those who promote their own talk', () => {
    expect(countVoices([by('Ida Moor', { selfPromotion: true })])).toBe(0);
    expect(
      countVoices([by('Ida Moor', { selfPromotion: true }), by(null)]),
    ).toBe(1);
  });
});

describe('scoreOf', () => {
  const newest = '2030-01-01';

  it('halves a word of three years ago', () => {
    expect(scoreOf([by('Ida Moor')], newest)).toBe(1);
    expect(
      scoreOf([by('Ida Moor', { publishedAt: '2027-01-01' })], newest),
    ).toBeCloseTo(0.5, 2);
    expect(
      scoreOf([by('Ida Moor', { publishedAt: null })], newest),
    ).toBeCloseTo(0.5, 2);
  });

  it('adds voices, each at its strongest', () => {
    expect(
      scoreOf(
        [
          by('Ida Moor'),
          by('Ida Moor', { publishedAt: '2020-01-01' }),
          by('Tom Reed'),
        ],
        newest,
      ),
    ).toBe(2);
  });

  it('gives little for self-promotion and unsigned articles', () => {
    expect(scoreOf([by('Ida Moor', { selfPromotion: true })], newest)).toBe(
      0.2,
    );
    expect(scoreOf([by(null), by(null)], newest)).toBe(0.5);
    expect(scoreOf([by(null), by('Ida Moor')], newest)).toBe(1);
    const old = by('Ida Moor', { publishedAt: '2020-01-01' });
    expect(scoreOf([by(null), by(null), old], newest)).toBeCloseTo(0.6, 2);
  });

  it('makes nothing old by a date that is not yet', () => {
    const wrong = by('Tom Reed', { publishedAt: '2199-01-01' });
    const day = newestOf(datesOf(wrong, by('Ida Moor')), '2030-03-01');
    expect(day).toBe('2030-01-01');
    expect(scoreOf([by('Ida Moor')], day)).toBe(1);
    expect(scoreOf([wrong], day)).toBe(0.5);
    expect(newestOf(datesOf(wrong, by('Ida Moor')))).toBe('2199-01-01');
    // It is tomorrow already in the east.
    expect(newestOf(datesOf(by('Ida Moor')), '2029-12-31')).toBe('2030-01-01');
  });

  it('stays a number whatever the dates say', () => {
    const odd = by('Ida Moor', { publishedAt: 'yesterday' });
    expect(newestOf(datesOf(odd))).toBeNull();
    expect(scoreOf([odd], null)).toBe(1);
    const [less, more] = [
      [by('Ida Moor')],
      [by('Ida Moor'), by('Tom Reed')],
    ].map(recommendations => scoreOf(recommendations, '9999-12-31'));
    expect(less).toBeGreaterThan(0);
    expect(more).toBeGreaterThan(less ?? 0);
  });
});

describe('weigh', () => {
  it('puts the strongest first', () => {
    const sorted = weigh(
      [
        by('Self', { selfPromotion: true }),
        by(null),
        by('Old', { publishedAt: '2028-01-01' }),
        by('New'),
      ],
      '2030-01-01',
    );
    expect(sorted.map(r => r.author)).toEqual(['New', 'Old', null, 'Self']);
  });
  it('says what each is worth, and why some add nothing', () => {
    const weights = weigh(
      [
        by('Ida Moor', { publishedAt: '2027-01-01' }),
        by('Ida Moor'),
        by(null),
        by('Self', { selfPromotion: true }),
      ],
      '2030-01-01',
    ).map(r => ({ author: r.author, ...r.weight }));
    expect(weights).toEqual([
      {
        author: 'Ida Moor',
        value: 1,
        voice: 'named',
        base: 1,
        fading: 1,
        outweighed: null,
      },
      expect.objectContaining({
        voice: 'unsigned',
        outweighed: 'named-voices',
      }),
      expect.objectContaining({ value: 0, outweighed: 'same-voice' }),
      expect.objectContaining({ voice: 'self', value: 0.2, outweighed: null }),
    ]);
    expect(weights[2]?.fading).toBeCloseTo(0.5, 2);
  });

  it('weighs the example of the documentation as it says', () => {
    const weighed = weigh(
      [
        by('Ida Moor', { publishedAt: '2030-06-01' }),
        by('Ida Moor', { publishedAt: '2027-06-01' }),
        by(null, { publishedAt: '2030-06-01' }),
        by('Tom Reed', { publishedAt: '2027-06-01', selfPromotion: true }),
      ],
      '2030-06-01',
    );
    expect(countVoices(weighed)).toBe(1);
    expect(scoreOfWeighed(weighed)).toBeCloseTo(1.1, 2);
    expect(
      weighed.map(({ weight }) => [weight.outweighed, weight.voice]),
    ).toEqual([
      [null, 'named'],
      ['named-voices', 'unsigned'],
      ['same-voice', 'named'],
      [null, 'self'],
    ]);
  });
});
