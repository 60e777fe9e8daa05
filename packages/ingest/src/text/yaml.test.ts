import { nestsTooDeep, parseYaml, yamlItems, yamlValue } from './yaml';

describe('parseYaml', () => {
  it('knows the lines of what it gives', () => {
    const parsed = parseYaml(
      '- title: Moss\n  speakers:\n    - Ida Moor\n',
      11,
    );
    const [item] = yamlItems(parsed, parsed.document.contents);
    expect(item.value).toEqual({ title: 'Moss', speakers: ['Ida Moor'] });
    expect([
      item.line,
      item.lineAt(['speakers', 0]),
      item.lineAt(['speakers', 7]),
      item.lineAt(['nothing']),
    ]).toEqual([11, 13, 13, 11]);
  });

  it('leaves out fields that are empty', () => {
    const parsed = parseYaml('title: Moss\nroom:\nlist: [{a: , b: 1}]\n', 1);
    expect(yamlValue(parsed, parsed.document.contents, 1).value).toEqual({
      title: 'Moss',
      list: [{ b: 1 }],
    });
  });

  it.each([
    ['title: "open\n', 'never closed'],
    ['a: 1\n\tb: 2\n', 'tab'],
    ['a: 1\na: 2\n', 'twice'],
    ['a: b: c\n', 'quotation marks'],
    [
      `a: &a [x, x]\nb: &b [${'*a,'.repeat(60)}]\nc: [${'*b,'.repeat(60)}]\n`,
      'alias',
    ],
    ['{[]: [&a [*a, 1]]}\n', 'never end'],
    ['a: &a\n  b: {c: *a}\n', 'never end'],
  ])('says what is wrong with %j', (text, message) => {
    expect(parseYaml(text, 1).errors[0].message).toContain(message);
  });

  it('repeats what an alias stands for', () => {
    const parsed = parseYaml('a: &a [1]\nb: [*a, *a]\n', 1);
    expect(yamlValue(parsed, parsed.document.contents, 1).value).toEqual({
      a: [1],
      b: [[1], [1]],
    });
  });

  it('takes keys of objects for words', () => {
    const parsed = parseYaml('__proto__: {polluted: 1}\nconstructor: 2\n', 1);
    const { value } = yamlValue(parsed, parsed.document.contents, 1);
    expect(JSON.stringify(value)).toBe(
      '{"__proto__":{"polluted":1},"constructor":2}',
    );
    expect(Object(value).polluted).toBeUndefined();
  });
});

describe('nestsTooDeep', () => {
  it.each([
    ['['.repeat(2000), true],
    [`${'- '.repeat(400)}x`, true],
    [`a: 1\na long key${'a: '.repeat(400)}x`, true],
    [`  - ${'? '.repeat(400)}x`, true],
    [`a: ${'one: two three: '.repeat(200)}x`, true],
    ['- a: one - two: three\n'.repeat(2000), false],
    [`[${'{"a": 1, "b": 2}, '.repeat(2000)}1]`, false],
    ['[{}]'.repeat(5000), false],
    ['- a\n- b\n', false],
  ])('%#', (text, tooDeep) => {
    expect(nestsTooDeep(text)).toBe(tooDeep);
  });
});
