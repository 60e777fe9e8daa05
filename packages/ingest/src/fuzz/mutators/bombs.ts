import { inserted, ofText, repeated, someLength } from './types';

/** What can be opened over and over, and what closes it. */
const NESTS: ReadonlyArray<[open: string, close: string]> = [
  ['[', ']'],
  ['{"a":', '}'],
  ['[{"talks":', '}]'],
  ['<div>', '</div>'],
  ['<b>', ''],
  ['<table><tr><td>', ''],
  ['<ul><li>', '</li></ul>'],
  ['<a href="https://a.example">', ''],
  ['<event><room>', '</room></event>'],
  ['<x y="z">', '</x>'],
  ['> ', ''],
  ['- ', ''],
  ['  - ', ''],
  ['1. ', ''],
  ['*', '*'],
  ['**', '**'],
  ['_', '_'],
  ['[', '](a)'],
  ['![', '](a)'],
  ['(', ')'],
  ['“', '”'],
  ['「', '」'],
  ['a: ', ''],
  ['? ', ''],
  ['- - ', ''],
  ['&a ', ''],
  ['BEGIN:VEVENT\r\n', 'END:VEVENT\r\n'],
  ['BEGIN:VCALENDAR\r\n', 'END:VCALENDAR\r\n'],
  ['{{< x >}}', ''],
  ['<details><summary>', ''],
  ['&amp;amp;', ''],
];

/** Opens something many times over, around a piece of the document or without ever closing it. */
export const nest = ofText((text, { dice, maxBytes }) => {
  const [open, close] = dice.one(NESTS);
  const length = someLength(dice, maxBytes - text.length);
  const opened = repeated(open, length);
  const times = opened.length / open.length;
  const closed = dice.chance(0.5) ? close.repeat(times) : '';
  const at = dice.below(text.length + 1);
  const end = Math.min(text.length, at + dice.below(200));
  return [
    text.slice(0, at),
    opened,
    text.slice(at, end),
    closed,
    text.slice(end),
  ].join('');
});

/** Each line further in than the one before. */
export const nestByIndent = ofText((text, { dice, maxBytes }) => {
  const depth = Math.min(dice.one([10, 60, 150, 300]), Math.sqrt(maxBytes));
  const unit = dice.one(['- x', '- a:', 'a:', '* “A Title” by Ada Example']);
  const lines = Array.from(
    { length: Math.floor(depth) },
    (_, i) => `${' '.repeat(i * 2)}${unit}`,
  );
  return inserted(text, `\n${lines.join('\n')}\n`, dice);
});

function xmlEntities(levels: number): string {
  const declared = Array.from({ length: levels }, (_, i) =>
    i === 0
      ? '<!ENTITY e0 "lol">'
      : `<!ENTITY e${i} "${`&e${i - 1};`.repeat(10)}">`,
  );
  return `<!DOCTYPE x [${declared.join('')}]>`;
}

/** Entities of entities of entities. */
export const xmlBomb = ofText((text, { dice }) => {
  const levels = dice.one([2, 5, 9, 20]);
  const use = `&e${levels - 1};`;
  const doctype = dice.one([
    xmlEntities(levels),
    '<!DOCTYPE x [<!ENTITY e1 "&e1;">]>',
    '<!DOCTYPE x [<!ENTITY e1 SYSTEM "file:///etc/hostname">]>',
    '<!DOCTYPE x [<!ENTITY % p "<!ENTITY e1 \'x\'>"> %p;]>',
    `<!DOCTYPE x [${'<!ENTITY a "b">'.repeat(500)}]>`,
  ]);
  const start = /^\s*<\?xml[^>]{0,200}\?>/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(start);
  const at = rest.indexOf('>', dice.below(rest.length + 1)) + 1;
  return `${text.slice(0, start)}${doctype}${rest.slice(
    0,
    at,
  )}${use}${rest.slice(at)}`;
});

/** Anchors that hold anchors that hold anchors. */
export const yamlBomb = ofText((text, { dice }) => {
  const levels = dice.one([2, 5, 9, 20]);
  const lines = Array.from({ length: levels }, (_, i) =>
    i === 0
      ? 'l0: &l0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]'
      : `l${i}: &l${i} [${Array.from({ length: 9 }, () => `*l${i - 1}`).join(
          ', ',
        )}]`,
  );
  const bomb = `${lines.join('\n')}\n`;
  const use = text.replace(/^( *(?:- )?[\w-]+:) .*$/m, (line, key) =>
    dice.chance(0.5) ? `${key} *l${levels - 1}` : line,
  );
  return `${bomb}${use}`;
});

/** Character references without end. */
export const references = ofText((text, { dice, maxBytes }) =>
  inserted(
    text,
    repeated(
      dice.one(['&#x41;', '&#0;', '&#xd800;', '&#1114112;', '&lt;', '&nbsp;']),
      someLength(dice, maxBytes - text.length),
    ),
    dice,
  ),
);
