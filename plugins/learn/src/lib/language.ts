/** What the app is set to, as soon as a part of Learn has asked for it. */
let chosen: string | undefined;

/**
 * Keeps the language that the app is set to, so that dates and names are in
 * that of the texts, whatever the browser's is.
 *
 * @internal
 */
export function keepReadersLanguage(language: string | undefined): void {
  chosen = language;
}

/**
 * The language of the texts, as it is written where the reader is (`en-GB`);
 * until the app's is known that of the page, or else the browser's.
 *
 * @internal
 */
export function readersLocale(): string {
  const lang = chosen ?? document.documentElement.lang;
  const language = lang.split('-')[0];
  const own = navigator.languages.find(tag => tag.split('-')[0] === language);
  return (lang.includes('-') ? lang : own) ?? (lang || navigator.language);
}

const lists = new Map<string, Intl.ListFormat>();

/**
 * Names in a row, as the reader's language has it: `Ida Quill, Tom Reed`,
 * `Ida Quill und Tom Reed`.
 *
 * @internal
 */
export function listWords(words: string[]): string {
  const locale = readersLocale();
  const format =
    lists.get(locale) ??
    new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  lists.set(locale, format);
  return format.format(words);
}
