/** How site generators write an embedded video: Hugo, Jekyll and Liquid, dev.to. */
const YOUTUBE =
  /(?:\{\{[<%]\s*youtube\s+(?:id\s*=\s*)?"?([\w-]{11})"?[^}\n]*[%>]\}\}|\{%\s*(?:youtube|embed|include\s+youtube\S*)\s+[^%\n]*?([\w-]{11})["'\s][^%\n]*%\})/g;
const VIMEO = /\{(?:\{[<%]|%)\s*vimeo\s+"?(\d{5,})"?[^}\n]*\}?\}/g;
/** `{{< ref "page.md" >}}` in a link's address, `{% post_url 2024-05-06-page %}`. */
const REFERENCE =
  /\{(?:\{[<%]|%)\s*(?:relref|ref|link|post_url)\s+"?([^"\s%>]+)"?\s*[%>]?\}\}?/g;
const OTHER =
  /\{\{[<%][^}\n]{0,300}[%>]\}\}|\{%-?[^%]{0,600}-?%\}|\{\{-?\s{0,3}(?:site|page|post|include)\.[\w.]{1,60}(?:\s?\|[^{}\n]{1,80})?\s{0,3}-?\}\}/g;
/** What kramdown and Pandoc set behind a link or a paragraph: `{:target="_blank"}`, `{: .lead}`, `{rel="noopener"}`. */
const ATTRIBUTES =
  /\{:\s{0,3}(?:[.#][A-Za-z]|[A-Za-z][\w:-]{0,30}=["'\w])[^{}\n]{0,200}\}|(?<=\))\{(?:[.#][A-Za-z]|[A-Za-z][\w:-]{0,30}=["'])[^{}\n]{0,200}\}/g;
/** What stands between lines that go, so that the others keep their numbers. */
const withoutWords = (text: string) => text.replace(/[^\n]/g, '');

/**
 * Replaces the shortcodes of site generators: an embedded video becomes its address, others go, attributes too. Lines keep their numbers.
 *
 * @internal
 */
export function replaceShortcodes(text: string): string {
  if (!/\{[{%:]|\)\{/.test(text)) return text;
  return text
    .replace(
      YOUTUBE,
      (_all, hugo: string | undefined, liquid: string | undefined) =>
        `<https://www.youtube.com/watch?v=${hugo ?? liquid}>`,
    )
    .replace(VIMEO, (_all, id: string) => `<https://vimeo.com/${id}>`)
    .replace(REFERENCE, (_all, target: string) => target)
    .replace(ATTRIBUTES, '')
    .replace(OTHER, withoutWords);
}
