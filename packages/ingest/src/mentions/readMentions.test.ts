import { markdownTree } from '../tree/markdownTree';
import { readMentions } from './readMentions';
import { processorWatch } from '../testing/processorWatch';

function read(text: string, facts: { author?: string; event?: string } = {}) {
  return readMentions({
    source: 'test.md',
    root: markdownTree(text),
    title: null,
    author: facts.author ?? null,
    published: null,
    url: null,
    language: null,
    event: facts.event,
    lineOf: node => node.position?.start.line ?? null,
  }).mentions;
}

describe('readMentions', () => {
  it('takes "I" for the author, and for nobody where there is none', () => {
    const text = 'At FOSDEM 2024 I gave a talk, “A Thing I Made”.';
    expect(read(text, { author: 'Ada Example' })[0].speakers).toEqual([
      { name: 'Ada Example', organization: null },
    ]);
    expect(read(text)[0].speakers).toEqual([]);
  });

  it('lets the owner of a source say which event it is about', () => {
    const [talk] = read('- One Thing — Ada Example, Acme (video)', {
      event: 'Example Days 2024',
    });
    expect(talk.event).toBe('Example Days 2024');
  });

  it('numbers a talk that is named twice, so that no id is shared', () => {
    const ids = read(
      '- One Thing — Ada Example, Acme (video)\n- One Thing — Ada Example, Acme (video)',
    ).map(talk => talk.id);
    expect(new Set(ids).size).toBe(2);
  });

  it.each([
    ['names', `Talk by ${'Ada Example, '.repeat(8000)}`],
    ['quotation marks', '“Some Title Here” talk '.repeat(4000)],
    ['marks never closed', '“a '.repeat(30000)],
    ['apostrophes', "'A b ".repeat(30000)],
    ['dashes', `- ${'A — '.repeat(20000)}`],
    ['commas', `- A${', A'.repeat(30000)}`],
    ['brackets', '(A '.repeat(30000)],
    ['events', 'KubeCon Con '.repeat(10000)],
    ['affiliations', 'Ada Example from Acme and '.repeat(5000)],
  ])('reads a line of endless %s in a moment', (_name, text) => {
    const took = processorWatch();
    read(text);
    expect(took()).toBeLessThan(5000);
  });
});
