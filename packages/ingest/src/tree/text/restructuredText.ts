/** What a heading is underlined with, by the specification; longer than three, since shorter ones are dashes. */
const ADORNMENT = /^([=\-~^"'`#*+:.<>_])\1{2,}\s*$/;
/** ".. title: Words": what Nikola and Pelican say of a post at its top. */
const FIELD = /^(?:\.\. |:)([a-z]+): ?(\S.*)$/;
/** ".. image:: …", ".. _name: …", a comment: its own line, and what is indented below it. */
const DIRECTIVE = /^\.\. /;
/** Directives whose content is writing. */
const TRANSPARENT =
  /^\.\. (?:note|tip|hint|important|admonition|container|topic|class)::/;
const TARGET = /^\.\. _([^:`]{1,200}|`[^`]{1,200}`): (\S+)$/;
const LINK = /`([^`<]{1,300}?)\s*<([^<>\s]{1,2000})>`__?/g;
const NAMED_LINK = /`([^`]{1,200})`_(?![\p{L}\d])/gu;
const INTERPRETED = /:[a-z:]{2,30}:`([^`<>]{1,300})(?: <[^<>]{1,300}>)?`/g;

/** Headings that say by their underline what they are, and are no rows of a table. */
function adornedAt(lines: readonly string[], at: number): string | undefined {
  const mark = ADORNMENT.exec(lines[at + 1] ?? '')?.[1];
  const title = lines[at]?.trimEnd() ?? '';
  return mark !== undefined &&
    /[\p{L}\p{N}]/u.test(title) &&
    !/^\s/.test(title) &&
    !ADORNMENT.test(title) &&
    lines[at + 1].trimEnd().length * 2 > title.length
    ? mark
    : undefined;
}

/** Fewer are no sections. */
const FEWEST_HEADINGS = 2;

/**
 * Whether a text is written in reStructuredText: it underlines its headings, and has links, directives or fields of that
 * language.
 *
 * @internal
 */
export function isRestructured(text: string): boolean {
  const lines = text.split('\n');
  let headings = 0;
  for (let at = 0; at < lines.length && headings < FEWEST_HEADINGS; at += 1)
    if (adornedAt(lines, at) !== undefined) headings += 1;
  return (
    headings >= FEWEST_HEADINGS &&
    (/^\.\. [\w-]+:{1,2}(?: |$)/m.test(text) ||
      /`[^`\n]{1,300}<[^<>\s]{1,2000}>`_/.test(text) ||
      /^\.\. _[^:\n]{1,200}: \S/m.test(text))
  );
}

const isIndented = (line: string | undefined) => /^\s+\S/.test(line ?? '');

/** What a post says of itself in fields at its top. @internal */
export type Fields = ReadonlyMap<string, string>;

/**
 * reStructuredText as Markdown, line for line: headings by their underlines, links, code; directives are left out. It
 * follows https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html as far as articles go.
 *
 * @internal
 */
export function restructuredAsMarkdown(text: string): {
  markdown: string;
  fields: Fields;
} {
  const lines = text.split('\n');
  const targets = new Map<string, string>();
  for (const line of lines) {
    const target = TARGET.exec(line);
    if (target)
      targets.set(target[1].replace(/`/g, '').toLowerCase(), target[2]);
  }
  const inline = (line: string) =>
    line
      .replace(/``([^`]{1,300})``/g, '`$1`')
      .replace(INTERPRETED, '$1')
      .replace(LINK, '[$1]($2)')
      .replace(NAMED_LINK, (all, name: string) => {
        const url = targets.get(name.toLowerCase());
        return url ? `[${name}](${url})` : all;
      });
  const fields = new Map<string, string>();
  /** Kinds of underline in the order in which they come: the outer ones first. */
  const kinds: string[] = [];
  const markdown: string[] = [];
  let isTop = true;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const field = isTop ? FIELD.exec(line) : null;
    if (field) {
      fields.set(field[1], field[2].trim());
      markdown.push('');
      continue;
    }
    if (line.trim()) isTop = false;
    const mark = adornedAt(lines, at);
    if (mark !== undefined) {
      if (!kinds.includes(mark)) kinds.push(mark);
      const depth = Math.min(kinds.indexOf(mark) + 1, 6);
      markdown.push(`${'#'.repeat(depth)} ${inline(line.trim())}`, '');
      at += 1;
    } else if (ADORNMENT.test(line) && adornedAt(lines, at + 1) !== undefined) {
      markdown.push('');
    } else if (DIRECTIVE.test(line) && !TRANSPARENT.test(line)) {
      markdown.push('');
      while (
        isIndented(lines[at + 1]) ||
        (lines[at + 1]?.trim() === '' && isIndented(lines[at + 2]))
      ) {
        at += 1;
        markdown.push('');
      }
    } else {
      markdown.push(inline(TRANSPARENT.test(line) ? '' : line));
    }
  }
  return { markdown: markdown.join('\n'), fields };
}
