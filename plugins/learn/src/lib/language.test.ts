import { formatDate, formatDates } from './dates';
import { keepReadersLanguage, listWords, readersLocale } from './language';
import { languageName } from './talk';

describe('the reader’s language', () => {
  afterEach(() => {
    keepReadersLanguage(undefined);
    document.documentElement.lang = '';
    jest.restoreAllMocks();
  });

  it('is that of the app, as it is written where the reader is', () => {
    jest
      .spyOn(navigator, 'languages', 'get')
      .mockReturnValue(['de-AT', 'en-GB', 'en-US']);
    document.documentElement.lang = 'de';
    keepReadersLanguage('en');
    expect(readersLocale()).toBe('en-GB');
    keepReadersLanguage('fr');
    expect(readersLocale()).toBe('fr');
    keepReadersLanguage('pt-BR');
    expect(readersLocale()).toBe('pt-BR');
  });

  it('is that of the page, or the browser’s, until the app’s is known', () => {
    document.documentElement.lang = 'de';
    expect(readersLocale()).toBe('de');
    document.documentElement.lang = '';
    expect(readersLocale()).toBe(navigator.language);
  });

  it.each([
    ['en', 'French', 'Ida, Tom, Ute'],
    ['de', 'Französisch', 'Ida, Tom und Ute'],
    ['fr', 'français', 'Ida, Tom et Ute'],
  ])('%s: languages and lists', (language, french, list) => {
    keepReadersLanguage(language);
    expect(languageName('fr')).toBe(french);
    expect(listWords(['Ida', 'Tom', 'Ute'])).toBe(list);
  });

  it('writes dates as the language does', () => {
    keepReadersLanguage('de');
    expect(formatDate('2031-03-19')).toBe('19.03.2031');
    expect(formatDate('2031-03')).toBe('März 2031');
    keepReadersLanguage('fr');
    expect(formatDate('2031-03-19')).toBe('19 mars 2031');
    expect(formatDates('2031-03-19', '2031-03-22')).toBe(
      '19 mars 2031 – 22 mars 2031',
    );
  });
});
