import { differingWords } from './differingWords';

const marked = (text: string, other: string) =>
  differingWords(text, other)
    .map(({ text: part, differs }) => (differs ? `[${part}]` : part))
    .join('');

describe('differingWords', () => {
  it.each([
    ['Paved Roads', 'Paved Ways', 'Paved [Roads]'],
    ['paved “roads”!', 'Paved Roads', 'paved “roads”!'],
    ['Keynote: Paved Roads', 'Paved Roads', '[Keynote: ]Paved Roads'],
    ['Roads – Paved', 'Paved Roads', 'Roads – Paved'],
    ['Many Many Tenants', 'Many Tenants', 'Many [Many ]Tenants'],
    ['Straße', 'Wege', '[Straße]'],
    ['Paved', '', '[Paved]'],
    ['', 'Paved', ''],
  ])('%j beside %j: %j', (text, other, expected) => {
    expect(marked(text, other)).toBe(expected);
  });

  it('keeps the text whole', () => {
    const text = '  A  talk,\twith\u00a0odd   spaces ';
    expect(
      differingWords(text, 'no words of it')
        .map(part => part.text)
        .join(''),
    ).toBe(text);
  });
});
