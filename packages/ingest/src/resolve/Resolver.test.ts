import type {
  Decision,
  PublishedName,
  Resolution,
  ResolutionChanges,
  ResolveInput,
} from '../model';
import { anyDecision, anyDocument, Dice } from './arbitrary';
import { resolve } from './resolve';
import { Resolver } from './Resolver';
import { aDocument, aMention, shuffled } from './testing';

type Given = ResolveInput['documents'][number];

const KINDS = ['talks', 'events', 'organizations'] as const;

/** What a reader of the changes holds to be there. */
class Mirror {
  readonly #things = {
    talks: new Map<string, unknown>(),
    events: new Map<string, unknown>(),
    organizations: new Map<string, unknown>(),
  };

  constructor(resolution: Resolution) {
    for (const kind of KINDS) {
      for (const thing of resolution[kind]) {
        this.#things[kind].set(thing.name, thing);
      }
    }
  }

  apply(changes: ResolutionChanges): void {
    for (const kind of KINDS) {
      for (const thing of changes[kind].changed) {
        this.#things[kind].set(thing.name, thing);
      }
      for (const name of changes[kind].removed) {
        this.#things[kind].delete(name);
      }
    }
  }

  /** Sorted by name. */
  things(kind: (typeof KINDS)[number]): unknown[] {
    return [...this.#things[kind]]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, thing]) => thing);
  }
}

/** Lets documents and decisions come and go, and compares after each step; gives how many talks it saw in all. */
function live(seed: number, steps: number): number {
  let seen = 0;
  const dice = new Dice(seed);
  const documents = new Map<string, Given>();
  for (let i = 0; i < dice.below(12); i += 1) {
    documents.set(`s${i}`, anyDocument(dice, `s${i}`));
  }
  let decisions: Decision[] = [];
  let published: PublishedName[] = [];
  const input = (): ResolveInput => ({
    documents: [...documents.values()],
    decisions,
    published,
  });
  const resolver = new Resolver(input());
  const mirror = new Mirror(resolver.resolution());
  for (let step = 0; step < steps; step += 1) {
    const { talks } = resolver.resolution();
    const action = dice.below(10);
    const source = `s${dice.below(16)}`;
    if (action === 0 && talks.length > 0) {
      const names = talks.flatMap(t => [t.name, ...t.previousNames]);
      const mentions = talks.flatMap(t => t.mentions.map(m => m.id));
      decisions = dice.chance(0.2)
        ? decisions.slice(1)
        : [...decisions, anyDecision(dice, `d${step}`, names, mentions)];
      resolver.setDecisions(decisions);
    } else if (action === 1) {
      const known = new Set(published.map(({ name }) => name));
      published = [
        ...published,
        ...talks
          .filter(({ name }) => !known.has(name))
          .map(({ name, mentions, externalIds }) => ({
            name,
            mentions: mentions.map(({ id }) => id),
            externalIds,
          })),
      ];
      resolver.setPublished(published);
    } else {
      const had = documents.delete(source);
      expect(resolver.remove(source)).toBe(had);
      if (!had || dice.chance(0.5)) {
        const given = anyDocument(dice, source);
        documents.set(source, given);
        resolver.add(given.document, given.recommends);
      }
    }
    const scratch = resolve(shuffled(input(), seed * 1000 + step));
    try {
      expect(JSON.stringify(resolver.resolution())).toBe(
        JSON.stringify(scratch),
      );
    } catch {
      // Says where, which two long texts do not.
      expect({ seed, step, ...resolver.resolution() }).toEqual({
        seed,
        step,
        ...scratch,
      });
    }
    mirror.apply(resolver.changes());
    for (const kind of KINDS) {
      expect(mirror.things(kind)).toEqual(scratch[kind]);
    }
    seen += scratch.talks.length;
  }
  return seen;
}

describe('Resolver', () => {
  it('gives what resolving from scratch gives, whatever comes and goes', () => {
    const runs = Number(process.env.LECTERN_RUNS ?? 12);
    let seen = 0;
    for (let seed = 1; seed <= runs; seed += 1) {
      seen += live(seed, 25);
    }
    expect(seen).toBeGreaterThan(runs);
  }, 600_000);

  it('takes the step over each bound, and back', () => {
    // Words become common, people and beginnings of titles too many to compare, works too many to tie.
    const given = Array.from({ length: 135 }, (_, i): Given => {
      const event = `Owl Camp ${1900 + i}`;
      return {
        recommends: false,
        document: aDocument(`s${i}`, [
          aMention(`a${i}`, `Falcon ${'abcdefg'[i % 7]}x${i % 30} Feathers`, {
            speakers: i % 3 ? [] : [{ name: 'Ida Moor', organization: null }],
            event: i % 2 ? event : null,
          }),
          aMention(`b${i}`, 'Velvet Night Flight over Water', {
            speakers: [{ name: 'Una Voss', organization: null }],
            event,
          }),
          aMention(`c${i}`, `The Long Way Home of Storks: Year ${i}`, {
            speakers: [{ name: 'Tom Reed', organization: null }],
            day: `19${10 + (i % 80)}-05-01`,
          }),
        ]),
      };
    });
    const resolver = new Resolver({ documents: [] });
    const checked = new Set([20, 24, 26, 98, 101, 103, 119, 121, 123, 134]);
    const check = (count: number) => {
      if (!checked.has(count)) return;
      expect(JSON.stringify(resolver.resolution())).toBe(
        JSON.stringify(resolve({ documents: given.slice(0, count) })),
      );
    };
    given.forEach(({ document }, i) => {
      resolver.add(document, false);
      resolver.changes();
      check(i + 1);
    });
    for (let i = given.length - 1; i >= 0; i -= 1) {
      resolver.remove(`s${i}`);
      resolver.changes();
      check(i);
    }
    expect(resolver.resolution().talks).toEqual([]);
  }, 60_000);

  it('tells only what changed', () => {
    const recap = (source: string, title: string) =>
      aDocument(source, [aMention(source, title, { event: 'Owl Camp 2030' })]);
    const resolver = new Resolver({
      documents: [
        { recommends: true, document: recap('a', 'Silent Velvet Wings') },
        { recommends: true, document: recap('b', 'Marrow for Dinner Guests') },
      ],
    });
    expect(resolver.changes().talks).toEqual({ changed: [], removed: [] });
    resolver.add(recap('c', 'Silent Velvet Wings'), true);
    const { talks, events } = resolver.changes();
    expect(talks.changed.map(t => t.mentions.map(m => m.id).join())).toEqual([
      'a,c',
    ]);
    expect(events).toEqual({ changed: [], removed: [] });
    const [name] = talks.changed.map(t => t.name);
    resolver.remove('a');
    resolver.remove('c');
    expect(resolver.changes().talks).toEqual({ changed: [], removed: [name] });
    expect(resolver.remove('c')).toBe(false);
  });
});
