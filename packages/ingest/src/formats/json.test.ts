import { UnreadableError } from '../UnreadableError';
import { fieldOf, jsonOf, lineFinder, objectsIn, requireJson } from './json';
import { processorWatch } from '../testing/processorWatch';

const inputOf = (text: string) => ({ source: 'a.json', text, warnings: [] });

describe('jsonOf', () => {
  it('reads JSON, once', () => {
    const input = inputOf('{"a": [1]}');
    expect(jsonOf(input)).toEqual({ value: { a: [1] }, warnings: [] });
    expect(jsonOf(input)).toBe(jsonOf(input));
  });

  it('leaves out escapes and control characters that JSON does not know', () => {
    expect(
      jsonOf(inputOf('{"a":\n"one\\Two \\"x\\" \\u0041\u0001\\n"}')),
    ).toEqual({
      value: { a: 'oneTwo "x" A \n' },
      warnings: [{ line: 2, message: expect.stringContaining('2 escapes') }],
    });
  });

  it.each(['', 'words', '{"a": ', '[1, 2', '{a: 1}', '# x\n\n{"a": 1}'])(
    'finds none in %p',
    text => {
      expect(jsonOf(inputOf(text))).toBeNull();
    },
  );

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['pairs of brackets', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['backslashes', `{"a":"${'\\'.repeat(100_001)}"}`],
    ['spaces', ' '.repeat(500_000)],
  ])('takes no time over %s', (_, text) => {
    const took = processorWatch();
    jsonOf(inputOf(text));
    expect(took()).toBeLessThan(1000);
  });
});

describe('requireJson', () => {
  it('says where it breaks off', () => {
    expect(() => requireJson(inputOf('{"a": '))).toThrow(UnreadableError);
    expect(() => requireJson(inputOf('{"a": '))).toThrow(
      /a\.json cannot be read as JSON.*cut off/,
    );
  });
});

describe('fieldOf and objectsIn', () => {
  it('see only what is there', () => {
    const value: unknown = JSON.parse(
      '{"__proto__": {"x": 1}, "a": [1, {}, null, [2]]}',
    );
    expect(fieldOf(value, '__proto__')).toEqual({ x: 1 });
    expect(fieldOf({}, '__proto__')).toBeUndefined();
    expect(fieldOf({}, 'constructor')).toBeUndefined();
    expect(fieldOf(['x'], '0')).toBeUndefined();
    expect(objectsIn(fieldOf(value, 'a'))).toEqual([{}]);
    expect(objectsIn('text')).toEqual([]);
  });
});

describe('lineFinder', () => {
  it('finds each value behind the one before it', () => {
    const lineOf = lineFinder('{\n"a": "x",\n"b":\n"y", "c": "x"\n}');
    expect(['x', 'y', 'x', 'z'].map(lineOf)).toEqual([2, 4, 4, null]);
  });

  it('finds no lines in a text that has none', () => {
    expect(lineFinder('{"a": "x"}\n')('x')).toBeNull();
  });
});
