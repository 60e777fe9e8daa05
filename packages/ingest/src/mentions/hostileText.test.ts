import { readSource } from '../readSource';
import { processorWatch } from '../testing/processorWatch';

/** What a reading costs, in milliseconds of the processor: others at work beside it do not count. */
function cost(text: string, source: string): number {
  const bytes = new TextEncoder().encode(text);
  const took = processorWatch();
  readSource({ source, bytes });
  return took();
}

const endless = (piece: string, length = 50_000) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe('text that is made to take long', () => {
  beforeAll(() => {
    const usual = `# Some Conf 2024\n\nTalks I liked:\n\n${'- A Good Title — Ada Example, Acme\n'.repeat(
      100,
    )}`;
    cost(usual, 'usual.md');
    cost(`<h1>Some Conf 2024</h1><p>${usual}</p>`, 'usual.html');
  });

  it.each([
    ['opened brackets', endless('[[[[')],
    ['bold never closed', endless('**a ')],
    ['quotation marks', endless('"“"')],
    ['Japanese quotation marks', endless('「')],
    ['one word', endless('a')],
    ['one capitalised word', endless('Aa')],
    ['capital letters', endless('A')],
    ['exclamation marks', endless('!')],
    ['spaces', `- Title${endless(' ')}x`],
    ['tabs', `a${endless('\t')}b`],
    ['names', `# Some Conf 2024\n\n- ${endless('Ada Example, Acme & ')}`],
    ['names in Han', `# 港湾Conf 2023\n\n- ${endless('王小明：题')}`],
    ['capitalised titles', `The talk on ${endless('Aa ')}x`],
    ['years', `- ${endless('Aaa Bbb 2023 - ')}`],
    ['times', `- ${endless('10:00 ')}`],
    ['handles', `- ${endless('@ada ')}`],
    ['slashes', `- ${endless('a / ')}`],
    ['links that are no links', `- ${endless('`a <')}`],
    ['emphasis', endless('*a* ')],
    [
      'links to talks',
      `# Some Conf 2024\n\n- ${endless('[A Title](https://sched.co/1abc) ')}`,
    ],
  ])('reads endless %s in a second', (_name, text) => {
    expect(cost(text, 'hostile.md')).toBeLessThan(1000);
    expect(cost(`<p>${text}</p>`, 'hostile.html')).toBeLessThan(1000);
  });

  it('reads one long line in seconds, not in minutes', () => {
    const line = endless(
      'Ada Example talked about “Some Talk” by Alan Sample, Acme and ',
      500_000,
    );
    expect(cost(line, 'hostile.txt')).toBeLessThan(10_000);
  });

  it('reads lists deep inside one another', () => {
    const deep = Array.from(
      { length: 200 },
      (_, depth) => `${' '.repeat(depth * 2)}- Ada Example`,
    ).join('\n');
    expect(cost(deep, 'hostile.md')).toBeLessThan(3000);
  });

  it.each(['e\n<dl>', '**A Title**\n\n<ul></ul>', '# A Title\n\n<ol></ol>'])(
    'reads lists without items, %j',
    text => {
      expect(cost(text, 'hostile.md')).toBeLessThan(1000);
    },
  );
});
