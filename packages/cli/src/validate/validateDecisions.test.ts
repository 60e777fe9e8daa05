import { directoryOf, PACK, run } from '../testing';

async function problemsOf(...decisions: string[]) {
  const cwd = directoryOf({
    'garden.yaml': PACK,
    'decisions.yaml': `lectern: 1\ntopics: [{ name: on-call, title: On-call }]\ndecisions:\n${decisions
      .map(decision => `  - { ${decision} }\n`)
      .join('')}`,
  });
  const { stdout } = await run(cwd, 'validate', '.');
  return stdout.trim().split('\n').slice(0, -1);
}

describe('lectern validate on decisions', () => {
  it('is content with those that are right', async () => {
    expect(
      await problemsOf(
        'kind: pin, talk: the-quiet-pager-2031',
        'kind: merge, talks: [a, b]',
        'kind: merge, talks: [b, c]',
        'kind: add-topic, talk: a, topic: on-call',
        'kind: correct, talk: a, field: title, value: A',
        'kind: correct, talk: a, field: date, value: 2031-04-02',
      ),
    ).toEqual([]);
  });

  it('finds wrong fields with their lines', async () => {
    const [problem, ...others] = await problemsOf(
      'kind: pin, talk: a',
      'kind: correct, talk: a, field: date, value: soon',
    );
    expect(problem).toMatch(/^decisions.yaml:5: `value` must be a date/);
    expect(others).toEqual([]);
  });

  it('finds what is overridden, and topics nobody describes', async () => {
    expect(
      await problemsOf(
        'kind: merge, talks: [a, b]',
        'kind: keep-apart, talks: [b, a]',
        'kind: correct, talk: a, field: title, value: A',
        'kind: correct, talk: a, field: title, value: B',
        'kind: add-topic, talk: a, topic: oncall',
      ),
    ).toEqual([
      expect.stringMatching(/^decisions.yaml:4: .*line 5 overrides.*merge/),
      expect.stringMatching(/^decisions.yaml:6: .*line 7 overrides.*correct/),
      expect.stringMatching(/^decisions.yaml:8: No topic is named `oncall`/),
    ]);
  });
});
