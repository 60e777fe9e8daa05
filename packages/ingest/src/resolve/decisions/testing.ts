import type {
  Decision,
  DecisionBody,
  PublishedName,
  ResolveInput,
} from '../../model';
import { resolve } from '../resolve';
import { aDocument, aMention, shuffled, speakers } from '../testing';

type Given = ResolveInput['documents'][number];

/** @internal */
export const recap = (
  source: string,
  ...mentions: Array<ReturnType<typeof aMention>>
): Given => ({
  recommends: true,
  document: aDocument(source, mentions, { title: source, author: source }),
});

/** @internal */
export const silent = aMention('s1', 'Silent Wings over Velvet Water', {
  event: 'Owl Camp 2030',
  speakers: speakers('Ida Moor (Gullwing)'),
  video: 'https://youtu.be/abcdefghi_-',
});
/** @internal */
export const silentAgain = aMention('s2', 'Silent Wings over Velvet Water', {
  event: 'Owl Camp 2030',
});
/** @internal */
export const pellets = aMention('p1', 'Reading Pellets Like a Diary', {
  event: 'Owl Camp 2030',
  day: '2030-05-01',
});
/** @internal */
export const diary = aMention('p2', 'Marrow and Feathers for Dinner', {
  event: 'Owl Camp 2030',
  day: '2030-05-02',
});

/** @internal */
export const documents = [
  recap('a', silent, pellets),
  recap('b', silentAgain, diary),
];

/** @internal */
export const published: PublishedName[] = [
  { name: 'silent', mentions: ['s1', 's2'] },
  { name: 'pellets', mentions: ['p1'] },
  { name: 'diary', mentions: ['p2'] },
];

/**
 * What comes of decisions, in whatever order the documents come.
 *
 * @internal
 */
export function outcome(
  decisions: DecisionBody[],
  input: Partial<ResolveInput> = {},
) {
  const whole = {
    documents,
    published,
    ...input,
    decisions: decisions.map(
      (body, i): Decision => ({ ...body, id: `d${i + 1}` }),
    ),
  };
  const resolution = resolve(whole);
  for (let seed = 1; seed <= 3; seed += 1) {
    expect(resolve(shuffled(whole, seed))).toEqual(resolution);
  }
  return {
    ...resolution,
    mentions: Object.fromEntries(
      resolution.talks.map(t => [t.name, t.mentions.map(m => m.id).join()]),
    ),
    talk: (name: string) => resolution.talks.find(t => t.name === name),
  };
}
