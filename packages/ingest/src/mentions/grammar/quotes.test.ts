import { quotesIn } from './quotes';

const quoted = (text: string) => quotesIn(text).map(quote => quote.text);

describe('quotesIn', () => {
  it.each([
    [
      'the talk “One Thing”, then "Another Thing".',
      ['One Thing', 'Another Thing'],
    ],
    ['der Vortrag „Ein Ding“ und «Un Truc»', ['Ein Ding', 'Un Truc']],
    ["a talk titled 'Every Pod Has a Price'.", ['Every Pod Has a Price']],
    ['it’s don’t won’t, the users’ guide', []],
    ["it's the users' guide and nobody's", []],
    ['on UX: “Never Closed at All!', ['Never Closed at All!']],
    ['he said “this goes on. And on, and never ends', []],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});
