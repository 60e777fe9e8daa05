import { directoryOf, PACK, run } from './testing';

const RECAP = `---
title: What I Learned in the Garden
author: Pell Aguirre
date: 2031-04-09
---

# What I learned in the garden

## Talks I enjoyed at GardenCon 2031

- [The Quiet Pager](https://gardencon2031.sched.com/event/1AbCd/the-quiet-pager-odalys-brandt-lanternworks) - Odalys Brandt from Lanternworks explains a rota with two layers.
- [Pruning Pipelines](https://gardencon2031.sched.com/event/1AbCe/pruning-pipelines-tomas-reznik-brightmill) - Tomas Reznik from Brightmill shows which builds nobody needs.
`;

describe('a recap and a pack', () => {
  it('become one set of talks', async () => {
    const cwd = directoryOf({ 'recap.md': RECAP, 'garden.yaml': PACK });
    const { stdout } = await run(
      cwd,
      'preview',
      '--json',
      'recap.md',
      'garden.yaml',
    );
    const { talks } = JSON.parse(stdout);
    const found = talks.map(
      (talk: { title: string; mentions: Array<{ source: string }> }) => [
        talk.title,
        talk.mentions.map(({ source }) => source).sort(),
      ],
    );
    expect(Object.fromEntries(found)).toEqual({
      'The Quiet Pager': ['garden.yaml', 'recap.md'],
      'Compost for Clusters': ['garden.yaml'],
      'Pruning Pipelines': ['recap.md'],
    });
  });

  it('turn into a pack that keeps who recommends what', async () => {
    const cwd = directoryOf({ 'recap.md': RECAP });
    const written = await run(cwd, 'pack', 'recap.md', '-o', 'ours.yaml');
    expect(written.exitCode).toBe(0);
    const validated = await run(cwd, 'validate', 'ours.yaml');
    expect(validated.stdout).toBe('All is well: 1 file, 2 talks.\n');
    const { stdout } = await run(cwd, 'pack', 'ours.yaml');
    expect(stdout).toContain('author: Pell Aguirre');
    expect(stdout).toContain('publishedAt: 2031-04-09');
    expect(stdout).toMatch(/takeaway: .*\n?.*a rota with two\s+layers/);
  });
});
