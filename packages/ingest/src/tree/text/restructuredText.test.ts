import { isRestructured, restructuredAsMarkdown } from './restructuredText';

const article = `.. title: Notes
.. date: 2031-08-28

Notes
=====

See \`the nest <https://example.org/nest>\`_ and \`reeds\`_.

.. _reeds: https://example.org/reeds

.. code-block:: python

   print("no heading")
   -------------------

A part
------

With \`\`code\`\` and :doc:\`a page\`.
`;

describe('restructuredAsMarkdown', () => {
  it('reads a text that ends with a line of marks', () => {
    expect(restructuredAsMarkdown(`${article}\n=====`).markdown).toContain(
      '## A part',
    );
  });

  it('keeps every line where it was', () => {
    const { markdown } = restructuredAsMarkdown(article);
    expect(markdown.split('\n')).toHaveLength(article.split('\n').length);
    expect(markdown.split('\n')[3]).toBe('# Notes');
  });

  it('reads headings, links, code and fields, and leaves directives out', () => {
    const { markdown, fields } = restructuredAsMarkdown(article);
    expect(markdown).toContain('## A part');
    expect(markdown).toContain(
      'See [the nest](https://example.org/nest) and [reeds](https://example.org/reeds).',
    );
    expect(markdown).toContain('With `code` and a page.');
    expect(markdown).not.toContain('print');
    expect(Object.fromEntries(fields)).toEqual({
      title: 'Notes',
      date: '2031-08-28',
    });
  });
});

describe('isRestructured', () => {
  it('knows it by its headings and its own marks', () => {
    expect(isRestructured(article)).toBe(true);
  });

  it.each([
    ['underlines without any other mark', 'One\n===\n\nTwo\n===\n'],
    ['one heading', 'One\n===\n\n.. note:: x\n'],
    ['a table', '=====  =====\nA      B\n=====  =====\n\n.. note:: x\n'],
    ['prose', 'Talks .. and more\n\nSee `this`_.\n'],
  ])('takes %s for no such text', (_, text) => {
    expect(isRestructured(text)).toBe(false);
  });

  it('is quick with what has no end', () => {
    const before = process.cpuUsage();
    for (const piece of [
      '`a <',
      '.. _a',
      'a\n=\n',
      '=====\n',
      ':a:`b`',
      '`a`_',
    ])
      restructuredAsMarkdown(`${piece.repeat(50_000 / piece.length)}`);
    const { user } = process.cpuUsage(before);
    expect(user / 1e6).toBeLessThan(3);
  });
});
