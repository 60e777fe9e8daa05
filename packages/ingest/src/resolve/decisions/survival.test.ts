import type {
  DecisionBody,
  PublishedName,
  ResolvedTalk,
  ResolveInput,
} from '../../model';
import { anyDocument, Dice } from '../arbitrary';
import { resolve } from '../resolve';

type Given = ResolveInput['documents'][number];

/** Documents that go away, come back and are edited: mentions keep their ids, as those of a schedule do. */
function refreshed(dice: Dice, documents: readonly Given[]): Given[] {
  return documents
    .filter(() => dice.chance(0.7))
    .map(given => ({
      ...given,
      document: {
        ...given.document,
        mentions: given.document.mentions.map(mention =>
          dice.chance(0.3)
            ? {
                ...mention,
                title: dice.one([
                  'Entirely Other Velvet',
                  'Night Cranes',
                  `${mention.title} (updated)`,
                ]),
              }
            : mention,
        ),
      },
    }));
}

const publish = (talks: readonly ResolvedTalk[]): PublishedName[] =>
  talks.map(({ name, mentions, externalIds }) => ({
    name,
    mentions: mentions.map(({ id }) => id),
    externalIds,
  }));

/** Runs a decision on talks through many refreshes, and gives each outcome to a check. */
function through(
  make: (a: PublishedName, b: PublishedName) => DecisionBody,
  check: (found: {
    talks: ResolvedTalk[];
    isIdle: boolean;
    a: PublishedName;
    b: PublishedName;
    has: (name: PublishedName) => boolean;
  }) => void,
): number {
  let checks = 0;
  for (let seed = 1; seed <= 8; seed += 1) {
    const dice = new Dice(seed);
    const documents = Array.from({ length: 10 }, (_, i) =>
      anyDocument(dice, `s${i}`),
    );
    const published = publish(resolve({ documents }).talks);
    const [a, b] = [dice.one(published), dice.one(published)];
    if (a === b) continue;
    const decision = { ...make(a, b), id: 'd' };
    for (let round = 0; round < 6; round += 1) {
      const now = refreshed(dice, documents);
      const present = new Set(
        now.flatMap(({ document }) => document.mentions.map(({ id }) => id)),
      );
      const { talks, idleDecisions } = resolve({
        documents: now,
        published,
        decisions: [decision],
      });
      check({
        talks,
        isIdle: idleDecisions.includes('d'),
        a,
        b,
        has: ({ mentions }) => mentions.some(id => present.has(id)),
      });
      checks += 1;
    }
  }
  return checks;
}

const known = (talks: readonly ResolvedTalk[], { name }: PublishedName) =>
  talks.find(talk => talk.name === name || talk.previousNames.includes(name));

describe('a decision, whatever the sources do,', () => {
  it.each([
    ['hide', (talk: ResolvedTalk) => talk.hidden],
    ['pin', (talk: ResolvedTalk) => talk.pinned],
  ] as const)('%ss the talk as long as it is there', (kind, isSo) => {
    const checks = through(
      ({ name }) => ({ kind, talk: name }),
      ({ talks, a, has, isIdle }) => {
        if (!has(a)) return;
        expect(isIdle).toBe(false);
        const talk = known(talks, a);
        expect(talk && isSo(talk)).toBe(true);
        expect(talks.filter(isSo)).toHaveLength(1);
      },
    );
    expect(checks).toBeGreaterThan(24);
  });

  it('keeps a corrected title', () => {
    through(
      ({ name }) => ({
        kind: 'correct',
        talk: name,
        field: 'title',
        value: 'As It Should Be',
      }),
      ({ talks, a, has }) => {
        if (!has(a)) return;
        expect(known(talks, a)).toMatchObject({
          title: 'As It Should Be',
          corrected: ['title'],
        });
      },
    );
  });

  it('forgets what is no talk', () => {
    through(
      ({ name }) => ({ kind: 'not-a-talk', talk: name }),
      ({ talks, a }) => {
        expect(known(talks, a)).toBeUndefined();
      },
    );
  });

  it('holds two talks together', () => {
    through(
      (a, b) => ({ kind: 'merge', talks: [a.name, b.name] }),
      ({ talks, a, b, has, isIdle }) => {
        if (!has(a) || !has(b)) return;
        expect(isIdle).toBe(false);
        expect(known(talks, a)).toBe(known(talks, b));
      },
    );
  });

  it('holds two talks apart', () => {
    through(
      (a, b) => ({ kind: 'keep-apart', talks: [a.name, b.name] }),
      ({ talks, a, b }) => {
        for (const { mentions } of talks) {
          const ids = mentions.map(({ id }) => id);
          expect(
            a.mentions.some(id => ids.includes(id)) &&
              b.mentions.some(id => ids.includes(id)),
          ).toBe(false);
        }
      },
    );
  });

  it('holds apart what was split', () => {
    through(
      a => ({ kind: 'split', talk: a.name, mentions: a.mentions.slice(0, 1) }),
      ({ talks, a }) => {
        const [leaving, ...staying] = a.mentions;
        const talk = talks.find(({ mentions }) =>
          mentions.some(({ id }) => id === leaving),
        );
        for (const { id } of talk?.mentions ?? []) {
          expect(staying).not.toContain(id);
        }
      },
    );
  });
});
