import { joinAbstracts, plainAbstract, withoutMail } from './plainAbstract';
import { processorWatch } from '../testing/processorWatch';

describe('plainAbstract', () => {
  it.each([
    ['plain text', 'Owls.\r\n\r\nBears.', 'Owls.\n\nBears.'],
    [
      'HTML',
      '<p>Owls &amp; <b>bears</b>.</p><ul><li>One</li><li>Two</li></ul>',
      'Owls & bears.\n\nOne\n\nTwo',
    ],
    [
      'escaped HTML',
      '&lt;p&gt;Owls &amp;amp; bears.&lt;/p&gt;',
      'Owls & bears.',
    ],
    ['line breaks', 'Owls.<br>Bears.', 'Owls.\nBears.'],
    [
      'HTML without paragraphs',
      'Owls <b>and</b> bears.<p>More</p>End',
      'Owls and bears.\n\nMore\n\nEnd',
    ],
    ['entities alone', 'Owls &amp; bears&nbsp;here', 'Owls & bears here'],
    [
      'Markdown',
      '# Owls\n\nThey **fly**, see [there](https://example.org).\n\n- One\n- Two',
      'Owls\n\nThey fly, see there.\n\nOne\n\nTwo',
    ],
    [
      'Markdown with HTML in it',
      'They **fly**.<br>And <em>land</em>.',
      'They fly.\nAnd land.',
    ],
    [
      'Markdown indented by the XML around it',
      'Owls:\n\n        1. **fly**\n        2. land',
      'Owls:\n\nfly\n\nland',
    ],
    [
      'reStructuredText',
      'See ``owl.py`` and `the site <https://example.org>`_.\n\n.. note:: x\n\n:ref:`Nests` too',
      'See owl.py and the site.\n\nNests too',
    ],
    ['a formula', '2 * 3 * 4 < 5_000 and a_b_c', '2 * 3 * 4 < 5_000 and a_b_c'],
    ['scripts', '<p>Owls</p><script>alert(1)</script>', 'Owls'],
    ['a generic', 'Why List<String> is fine', 'Why List<String> is fine'],
  ])('reads %s', (_, text, plain) => {
    expect(plainAbstract(text)).toBe(plain);
  });

  it.each([null, undefined, '', ' \n ', 'TBA', 'n/a', '-', '<p></p>', 7, {}])(
    'finds nothing in %p',
    value => {
      expect(plainAbstract(value)).toBeNull();
    },
  );

  it('takes the markup it is told', () => {
    expect(plainAbstract('Owls *fly*', 'text')).toBe('Owls *fly*');
  });

  it('ends where an abstract ends', () => {
    const plain = plainAbstract('owl '.repeat(10_000));
    expect(plain?.length).toBeLessThan(10_010);
    expect(plain).toMatch(/owl …$/);
  });

  it.each([
    ['tags left open', '<b>'.repeat(30_000)],
    ['elements within elements', `${'<div>'.repeat(20_000)}x`],
    ['brackets', '['.repeat(50_000)],
    ['stars', '**a '.repeat(20_000)],
    ['backticks', '`'.repeat(50_000)],
    ['signs of mail', 'a@'.repeat(30_000)],
    ['schemes of mail', 'mailto:'.repeat(15_000)],
    ['dots', `${'a.'.repeat(30_000)}@`],
    ['spaces', `x${' '.repeat(50_000)}y`],
  ])('takes no time over %s', (_, text) => {
    const took = processorWatch();
    plainAbstract(text);
    expect(took()).toBeLessThan(2000);
  });
});

describe('withoutMail', () => {
  it.each([
    ['Write to ida@example.org!', 'Write to [e-mail]!'],
    ['<ida.moor+x@mail.example.org>', '<[e-mail]>'],
    ['mailto:ida@example.org', '[e-mail]'],
    ['git@example.org:owls/owls.git', 'git@example.org:owls/owls.git'],
    ['@ida@social.example.org', '@ida@social.example.org'],
    ['owls @ night', 'owls @ night'],
  ])('%s', (text, plain) => {
    expect(withoutMail(text)).toBe(plain);
  });
});

describe('joinAbstracts', () => {
  it('says nothing twice', () => {
    expect(joinAbstracts('Owls.', 'Owls.')).toBe('Owls.');
    expect(joinAbstracts('Owls.', 'Owls. And bears.')).toBe('Owls. And bears.');
    expect(joinAbstracts('Owls. And bears.', 'bears')).toBe('Owls. And bears.');
    expect(joinAbstracts('Owls.', 'Bears.')).toBe('Owls.\n\nBears.');
    expect(joinAbstracts(null, null)).toBeNull();
  });
});
