import { affiliationsOf } from './tagLine';
import { processorWatch } from '../../testing/processorWatch';

const speaker = (tagLine: string, rest = {}) => ({
  id: tagLine,
  fullName: 'Ida Moor',
  tagLine,
  ...rest,
});
const of = (tagLine: string, rest = {}) =>
  affiliationsOf([speaker(tagLine, rest)]).get(tagLine)?.organization ?? null;
const site = (url: string) => ({
  links: [{ linkType: 'Company_Website', url }],
});

describe('affiliationsOf', () => {
  it.each([
    ['Senior Engineer at Acme', 'Acme'],
    ['Senior Engineer @ Acme Quays', 'Acme Quays'],
    ['Technical Lead @Acme', 'Acme'],
    ['Solution Architect at tideworks', 'tideworks'],
    ['Tech Lead, Acme', 'Acme'],
    ['Software Engineer – Acme', 'Acme'],
    ['Acme, Staff Engineer', 'Acme'],
    ['Engineer at Acme / Gradle Fellow', 'Acme'],
    ['Engineering Manager @ Acme, Developer Relations', 'Acme'],
    ['Engineer for Boats at Acme', 'Acme'],
    ['CTO of Acme', 'Acme'],
    ['MVP | Acme Quays GmbH, Lead Architect', 'Acme Quays GmbH'],
    ['Gezeiten gmbh', 'Gezeiten gmbh'],
    ['Principal Architect, Gezeiten Group', 'Gezeiten Group'],
    ['Beraterin bei Gezeiten', 'Gezeiten'],
    ['Android @ Acme', 'Acme'],
  ])('%s: %s', (tagLine, organization) => {
    expect(of(tagLine)).toBe(organization);
  });

  it.each([
    'Senior Engineer',
    'Manager, Solution Engineering',
    'The Tide Whisperer',
    'Leitwolf',
    'Trust Changes Everything',
    'Engineer at heart',
    'Freelance software engineer',
    'Developer by day, gardener by night',
    'Google Developer Expert focusing on Angular',
    'Chief Quality Officer',
    '',
  ])('finds no company in "%s"', tagLine => {
    expect(of(tagLine)).toBeNull();
  });

  it('knows a company that stands alone from its site and from other speakers', () => {
    expect(of('Tide Works', site('https://www.tideworks.example/about'))).toBe(
      'Tide Works',
    );
    expect(of('Tide Works')).toBeNull();
    const found = affiliationsOf([
      speaker('Engineer at Acme'),
      speaker('Acme'),
      speaker('Wave rider at Acme'),
    ]);
    expect(found.get('Acme')?.organization).toBe('Acme');
    expect(found.get('Wave rider at Acme')?.organization).toBe('Acme');
  });

  it('spells the company of a site as the speaker does', () => {
    const rest = {
      bio: 'Ida keeps the lights of TideWorks burning.',
      ...site('https://tideworks.example'),
    };
    expect(of('The tide whisperer', rest)).toBe('TideWorks');
  });

  it('takes the site of a person for no company', () => {
    expect(
      of('Coach', {
        bio: 'Ida Moor coaches.',
        ...site('https://idamoor.example'),
      }),
    ).toBeNull();
  });

  it('says what they do there', () => {
    expect(
      affiliationsOf([speaker('Chief Officer, Gezeiten Group')]).get(
        'Chief Officer, Gezeiten Group',
      ),
    ).toEqual({
      organization: 'Gezeiten Group',
      role: 'Chief Officer',
    });
  });

  it.each(['a at '.repeat(10_000), '@'.repeat(50_000), ', '.repeat(50_000)])(
    'takes no time over a tag line without end',
    tagLine => {
      const took = processorWatch();
      of(tagLine, { bio: tagLine, ...site('https://tideworks.example') });
      expect(took()).toBeLessThan(1000);
    },
  );
});
