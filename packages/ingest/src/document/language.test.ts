import { languageOf } from './language';

const english =
  'It was a great conference by the sea and I would like to tell you about the talks that I have seen there, and the people whom I met.';
const german =
  'Es waren zwei schöne Tage am Wasser, und ich möchte von den Vorträgen erzählen, die ich dort gesehen habe, bevor ich sie vergesse.';
const french =
  'Deux jours au bord de la mer, beaucoup de présentations, et des gens que je ne connaissais pas encore : voici ce que j’en ai retenu.';
const japanese =
  '今日は海の近くで開かれたカンファレンスに参加しました。多くの発表を聞き、たくさんの人と話をしました。'.repeat(
    3,
  );

describe('languageOf', () => {
  it.each([
    [english, 'en'],
    [german, 'de'],
    [french, 'fr'],
    [japanese, 'ja'],
  ])('finds the language of %p', (text, language) => {
    expect(languageOf(text, null)).toBe(language);
  });

  it('believes the text before the declaration', () => {
    expect(languageOf(english, 'fr')).toBe('en');
  });

  it('keeps a declaration that says the same more precisely', () => {
    expect(languageOf(english, 'en-GB')).toBe('en-GB');
  });

  it('keeps the declaration of a text too short to tell', () => {
    expect(languageOf('Hallo', 'de')).toBe('de');
    expect(languageOf('Hallo', null)).toBeNull();
  });
});
