import { examine, STEPS } from './examine';
import { faultOfDocuments } from './invariants/readDocument';
import { faultOfResolution } from './invariants/resolution';
import { readSource } from '../readSource';
import { resolve } from '../resolve';

const bytes = new TextEncoder().encode(
  '# Heron Days 2031\n\nTalks I liked:\n\n- “Silent Wings at Night” by Ida Moor, Gullwing\n- “Reading Pellets” by Tom Reed\n',
);
const documents = () => readSource({ source: 'notes.md', bytes });

describe('examine', () => {
  it.each(STEPS)('finds no fault with a good document, %s', step => {
    const trial = { step, documents: [bytes] };
    expect(examine(trial, 60_000, true).fault).toBeNull();
  });

  it('finds the same with reasons and without', () => {
    const trial = { step: 'auto' as const, documents: [bytes], explain: true };
    expect(examine(trial, 60_000, true).fault).toBeNull();
  });

  it('finds what takes too long', () => {
    const { fault, cost } = examine({ step: 'auto', documents: [bytes] }, -1);
    expect(fault?.kind).toBe('slow');
    expect(cost).toBeGreaterThanOrEqual(0);
  });
});

describe('faultOfDocuments', () => {
  const broken = (change: object) => {
    const [document] = documents();
    const [mention, ...others] = document?.mentions ?? [];
    if (!document || !mention) throw new Error('There is no talk');
    const mentions = [{ ...mention, ...change }, ...others];
    return faultOfDocuments([{ ...document, mentions }]);
  };

  it.each([
    [{ title: 'Silent\0Wings' }, 'mentions.*.title: control character'],
    [{ title: '\ud800' }, 'half a character'],
    [{ title: ' ' }, 'nothing but space'],
    [{ day: '2031-02-30' }, 'no day of the calendar'],
    [{ start: '24:10' }, 'mentions.*.start'],
    [{ url: 'file:///etc/hosts' }, 'no address of the web'],
    [{ answers: ['what no reader may pass on'] }, 'mentions.*'],
  ])('sees %j', (change, fault) => {
    expect(broken(change)).toContain(fault);
  });

  it('sees nothing where nothing is wrong', () => {
    expect(broken({})).toBeNull();
  });

  it('sees mentions of the same id', () => {
    const [document] = documents();
    const [mention] = document?.mentions ?? [];
    if (!document || !mention) throw new Error('There is no talk');
    expect(
      faultOfDocuments([{ ...document, mentions: [mention, mention] }]),
    ).toContain('same id');
  });
});

describe('faultOfResolution', () => {
  const resolution = resolve({
    documents: documents().map(document => ({ document, recommends: true })),
  });

  it('finds none where there is none', () => {
    expect(resolution.talks.length).toBeGreaterThan(0);
    expect(faultOfResolution(resolution)).toBeNull();
  });

  it('sees a reference to nothing, a score of nothing and names given twice', () => {
    const [talk] = resolution.talks;
    if (!talk) throw new Error('There is no talk');
    const withTalk = (change: object) =>
      faultOfResolution({ ...resolution, talks: [{ ...talk, ...change }] });
    expect(withTalk({ event: 'nowhere' })).toContain('no such event');
    expect(withTalk({ sameWork: [talk.name] })).toContain('no such talk');
    expect(withTalk({ score: 99 })).toContain('score');
    expect(withTalk({ name: 'No Name' })).toContain('name');
    expect(faultOfResolution({ ...resolution, talks: [talk, talk] })).toContain(
      'same name',
    );
  });
});
