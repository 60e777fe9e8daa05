import { parse } from 'yaml';
import type { Dice } from '../../resolve/arbitrary';
import { repeated, type Mutator } from './types';

/** Values where another was expected. */
const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  9007199254740993,
  '',
  ' ',
  '\n',
  '\0',
  '\ud800',
  '\u202eA',
  '__proto__',
  'constructor',
  [],
  {},
  [[]],
  [null],
  [{}],
  { en: 'A Title', de: 'Ein Titel' },
  { name: 'Ada Example' },
  ['Ada Example', 7, null],
  'x',
  '2024-02-30',
  '2024-13-01T25:61:61Z',
  '0000-00-00',
  '99999-01-01',
  '+275760-09-13T00:00:00.001Z',
  '24:00',
  '99:99',
  '1:2:3:4',
  'P9999999999Y',
  'PT1e9S',
  'Nowhere/City',
  'Etc/GMT+99',
  'https://[',
  ' javascript:alert(1)',
  '//a.example/x',
  'https://www.youtube.com/watch?v=../..',
  '<b>bold</b><script>x</script>',
  '&amp;lt;b&amp;gt;',
  '# A Title\n\n- a\n- b',
  '“A Title” by Ada Example, Acme & Alan Sample',
  repeated('a', 3_000),
  repeated('https://a.example/', 3_000),
  repeated('Ada Example, Acme & ', 3_000),
  repeated('[', 3_000),
];

type Place = {
  holder: Record<string, unknown> | unknown[];
  key: string | number;
};

/** Every place a value stands in, each object once. */
function places(value: unknown): Place[] {
  const found: Place[] = [];
  const seen = new Set<unknown>();
  const waiting = [value];
  while (waiting.length > 0 && found.length < 50_000) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    for (const [key, inner] of Object.entries(next)) {
      const holder = next as Place['holder'];
      found.push({ holder, key: Array.isArray(next) ? Number(key) : key });
      waiting.push(inner);
    }
  }
  return found;
}

function get({ holder, key }: Place): unknown {
  return Reflect.get(holder, key);
}

/** Sets what is there, also where the name is one of JavaScript's own. */
function set(holder: Place['holder'], key: string | number, value: unknown) {
  Object.defineProperty(holder, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

function change(place: Place, all: readonly Place[], dice: Dice) {
  const { holder, key } = place;
  const value = get(place);
  const other = dice.one(all);
  switch (dice.below(8)) {
    case 0:
      Reflect.deleteProperty(holder, key);
      return;
    case 1:
      set(holder, key, [value, value]);
      return;
    case 2:
      set(holder, key, { [String(other.key)]: value });
      return;
    case 3:
      // A copy: what holds itself could not be written.
      set(holder, key, JSON.parse(JSON.stringify(get(other) ?? null)));
      return;
    case 4:
      set(
        holder,
        Array.isArray(holder) ? holder.length : String(other.key),
        value,
      );
      return;
    case 5:
      set(holder, Array.isArray(holder) ? 0 : '__proto__', value);
      return;
    case 6:
      set(holder, key, typeof value === 'string' ? 1 : String(value));
      return;
    default:
      // A copy: it may be changed in turn, and must be the same the next time.
      set(holder, key, structuredClone(dice.one(VALUES)));
  }
}

function changedJson(text: string, dice: Dice): string | null {
  let value: unknown;
  try {
    value = { root: JSON.parse(text) };
  } catch {
    try {
      value = { root: parse(text, { maxAliasCount: 20, logLevel: 'silent' }) };
    } catch {
      return null;
    }
  }
  const changes = 1 + dice.below(dice.one([1, 4, 20]));
  for (let i = 0; i < changes; i += 1) {
    const all = places(value);
    if (all.length === 0) break;
    change(dice.one(all), all, dice);
  }
  try {
    return JSON.stringify((value as { root?: unknown }).root ?? null);
  } catch {
    // Nested deeper than can be written.
    return null;
  }
}

/**
 * Values of another type, missing, doubled or moved, in JSON, lines of JSON and YAML (which JSON is). Other text comes
 * back as it is.
 */
export const changeData: Mutator = ({ bytes, dice }) => {
  const text = new TextDecoder().decode(bytes);
  const lines = text.trim().split('\n');
  const areJson =
    lines.length > 1 && lines.every(line => /^\{.*\}$/.test(line));
  if (!areJson) {
    const changed = changedJson(text, dice);
    return changed === null ? bytes : new TextEncoder().encode(changed);
  }
  const at = dice.below(lines.length);
  lines[at] = changedJson(lines[at] ?? '', dice) ?? '';
  return new TextEncoder().encode(lines.join('\n'));
};
