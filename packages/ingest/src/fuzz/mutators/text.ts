import { inserted, ofText, repeated, someLength, type Mutator } from './types';

/** What endless tokens are made of: each kind that some rule looks for. */
const UNITS =
  'a|A|Aa |1|0|-|—| - | – |"|“|”|\'|(|)|[|]|[[|{|}|<|>|</|<!--|&|&amp;|&#|*|**a |_a|`|~|#|:|: |;|, |a, |.|...|…|!|?|/|/ |\\|@|@a |+|=|%20|e\u0301|\u0301|王|王小明：|「|『|《|é|🎉|\u200d|\u00a0|\u3000|\u200b|\t| |10:00 |2024|2024-|March 2024 |1. |1) |- |> | by | and | & | at | with |Ada Example, Acme & |Ada Example |https://a.example/|www.a.example |a@b.example |“A Title” |A: |Q: |x/|CET |Dr. |Inc., '.split(
    '|',
  );

/** Pieces that mean something to a parser or to a rule. */
const TOKENS: readonly string[] = [
  '\0',
  '\n',
  '\n\n',
  '\r',
  '\u2028',
  '\u202e',
  '\ufeff',
  '---\n',
  '+++\n',
  '```\n',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?xml version="1.0" encoding="UTF-7"?>',
  '<!DOCTYPE a SYSTEM "file:///dev/zero">',
  '<script type="application/ld+json">{"@type":"Event","subEvent":[',
  '</script>',
  '<table><tr><td>',
  '<svg><style><img src=x>',
  '<pre>\n',
  '<base href="javascript:0">',
  '<base href="https://[">',
  '[a](<https://[::>)',
  '![]()',
  '[^1]: ',
  '| a | b |\n|---|---|\n| c | d |\n',
  '__proto__',
  'constructor',
  'toString',
  '{"__proto__": {"x": 1}}',
  '"\\ud800"',
  '\\u0000',
  'BEGIN:VEVENT\r\nSUMMARY:A - B\\, C\r\nEND:VEVENT\r\n',
  'BEGIN:VTIMEZONE\r\nTZID:X\r\n',
  'RRULE:FREQ=SECONDLY;COUNT=999999999\r\n',
  'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n',
  'DTSTART;TZID=Nowhere/City:20240231T256199\r\n',
  'DTSTART:00000000\r\n',
  'DURATION:P999999999999W\r\n',
  '!!binary ',
  '!!js/function ',
  '&a [*a, *a]',
  '<<: *a\n',
  '? {',
  'kind: Talk\n',
  'apiVersion: lectern.dev/v1alpha1\n',
  '\n# KubeCon EU 2024\n',
  '## A Title — Ada Example, Acme\n',
  '- “A Title” by Ada Example (Acme) and Alan Sample\n',
  '<yt:videoId>../../x</yt:videoId>',
  '<itunes:duration>1e309</itunes:duration>',
  '<pubDate>Mon, 99 Foo 99999 99:99:99 +9999</pubDate>',
  '<link>https://[</link>',
  '<duration>-99:99</duration>',
  '<date>2024-02-31T25:61:00+99:00</date>',
  '<start>24:60</start>',
  'https://sched.co/1abc',
  'https://youtu.be/abcdefghijk?t=1e9h',
  'https://user:pass@host.example:99999/%zz?%',
  'http://xn--a.example/',
  'data:text/html,x',
];

/** Numbers and dates at and over their edges. */
const EDGES: readonly string[] = [
  '0',
  '-1',
  '00',
  '31',
  '60',
  '99',
  '2147483648',
  '9007199254740993',
  '1e309',
  '99999999999999999999999',
  '0x7f',
  '١٢',
  '１２',
  'NaN',
  '',
];

export const insertToken = ofText((text, { dice }) =>
  inserted(text, dice.one(TOKENS), dice),
);

export const hugeToken = ofText((text, { dice, maxBytes }) =>
  inserted(
    text,
    repeated(dice.one(UNITS), someLength(dice, maxBytes - text.length)),
    dice,
  ),
);

/** Endless repetition of what stands in the document itself: it is what the rules look for. */
export const hugePiece = ofText((text, { dice, maxBytes }) => {
  const from = dice.below(text.length + 1);
  const piece = text.slice(from, from + 1 + dice.below(30));
  if (!piece) return text;
  const length = someLength(dice, maxBytes - text.length);
  return `${text.slice(0, from)}${repeated(piece, length)}${text.slice(from)}`;
});

export const changeNumber = ofText((text, { dice }) => {
  const found = [...text.matchAll(/\d{1,8}/g)];
  if (found.length === 0) return text;
  const { 0: number, index } = dice.one(found);
  return `${text.slice(0, index)}${dice.one(EDGES)}${text.slice(
    index + number.length,
  )}`;
});

/** Other ends of lines, or none. */
export const changeLineEnds = ofText((text, { dice }) =>
  text.replace(/\r?\n/g, dice.one(['\r\n', '\r', '', ' ', '\n\n', '\u2028'])),
);

/** Lines in another order, doubled, dropped or indented. */
export const shuffleLines: Mutator = ofText((text, { dice }) => {
  const lines = text.split('\n');
  const changes = 1 + dice.below(8);
  for (let i = 0; i < changes && lines.length > 0; i += 1) {
    const at = dice.below(lines.length);
    const line = lines[at] ?? '';
    switch (dice.below(4)) {
      case 0:
        lines.splice(at, 1);
        break;
      case 1:
        lines.splice(dice.below(lines.length), 0, line);
        break;
      case 2:
        lines[at] = `${' '.repeat(1 + dice.below(12))}${line}`;
        break;
      default:
        lines.splice(at, 1, ...line.split(/(?<=[,:;>])/));
    }
  }
  return lines.join('\n');
});

/** An element, or what looks like one, under another name, without its end, or twice. */
export const changeElement = ofText((text, { dice }) => {
  const found = [...text.matchAll(/<\/?[a-z][\w:-]{0,30}/gi)];
  if (found.length === 0) return text;
  const { 0: tag, index } = dice.one(found);
  const { 0: other } = dice.one(found);
  const end = text.indexOf('>', index);
  const after = dice.chance(0.5) || end < 0 ? index + tag.length : end + 1;
  const put = dice.one([other, '', `${tag} x="`, `${tag}><${tag.slice(1)}`]);
  return `${text.slice(0, index)}${put}${text.slice(after)}`;
});
