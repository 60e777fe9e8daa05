import type {
  Decision,
  EventFact,
  Mention,
  OrganizationFact,
  ReadDocument,
  ResolveInput,
} from '../model';
import { aDocument, aMention, random, speakers } from './testing';

type Given = ResolveInput['documents'][number];

const TITLES = [
  'Silent Wings: A Field Report',
  'Silent Wings',
  'Silent Wings - A Field Report from Gullwing',
  'Feeding Herons in Hard Winters',
  'Feeding Herons in Hard Winters (Part 2)',
  'Feeding Herons',
  'How Heron Bank Reads Pellets Like a Diary',
  'Reading Pellets Like a Diary',
  'Storks in the City at Gullwing',
  'Storks in the Old City',
  'Migration by Starlight',
  'Migration by Starl…',
  'Opening Remarks',
  'Keynote: Migration by Starlight',
  'Lightning Talks',
  'Velvet Feathers and Cold Water',
];
const PEOPLE = [
  'Ida Moor (Gullwing)',
  'Ida Moor (Gullwing Inc.)',
  'Tom Reed',
  'Tom Reed (HB)',
  'Una Voss (Heron Bank)',
  'Bo',
  'Storks (Storks)',
];
const EVENTS = [
  null,
  'Owl Camp 2030',
  'Owl Camp 2031',
  'Owl Camp',
  'Tern Day',
  'Tern Day Europe 2030',
  'Heron Summit 2030',
  'Platform Engineering Day',
];
const FACTS: EventFact[] = [
  {
    name: 'owl-camp-2030',
    title: 'Owl Camp 2030',
    startDate: '2030-05-01',
    hosts: ['owls30.example.org'],
  },
  {
    title: 'Tern Day Europe 2030',
    aliases: ['Tern Day'],
    partOf: 'Heron Summit 2030',
    startDate: '2030-05-02',
    timezone: 'Europe/Paris',
  },
  { title: 'Heron Summit 2030', organizers: ['Gullwing'] },
  { title: 'Platform Engineering Day Europe 2030', partOf: 'Owl Camp 2030' },
];
const ORGANIZATIONS: OrganizationFact[] = [
  {
    name: 'heron-bank',
    title: 'Heron Bank',
    aliases: ['HB'],
    domains: ['heron.example.org'],
  },
  { title: 'Gullwing', type: 'foundation', domains: ['gull.example.org'] },
];
const FORMATS = [
  'markdown',
  'markdown',
  'html',
  'pack',
  'schedule-xml',
  'ical',
] as const;

/** Takes things at random, the same for the same seed. */
export class Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = random(seed);
  }

  below(count: number): number {
    return Math.floor(this.#next() * count);
  }

  chance(share: number): boolean {
    return this.#next() < share;
  }

  one<T>(values: readonly T[]): T {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new Error('Nothing to take from');
    return value;
  }
}

/**
 * A document for tests, of few titles, people and events, so that many of them meet.
 *
 * @internal
 */
export function anyDocument(dice: Dice, source: string): Given {
  const format = dice.one(FORMATS);
  const mentions = Array.from({ length: 1 + dice.below(4) }, (_, i) =>
    // The same mention may come by two sources.
    anyMention(dice, dice.chance(0.1) ? `m${dice.below(6)}` : `${source}/${i}`),
  );
  const isCopy = dice.chance(0.3);
  const facts: Partial<ReadDocument> = {
    events: dice.chance(0.2) ? [dice.one(FACTS)] : [],
    organizations: dice.chance(0.15) ? [dice.one(ORGANIZATIONS)] : [],
    topics: dice.chance(0.1)
      ? [
          {
            name: 'night-flight',
            title: 'Night flight',
            synonyms: ['starlight'],
          },
        ]
      : [],
  };
  return {
    recommends: dice.chance(0.7),
    document: aDocument(source, mentions, {
      format,
      title: isCopy ? 'What I saw at Owl Camp' : `Notes ${source}`,
      author: dice.one([null, 'Ida Moor', 'Tom Reed', 'Una Voss', 'admin']),
      published: dice.one([null, '2030-05-09', '2030-06-01', '2029-01-01']),
      url: dice.one([
        null,
        `https://gull.example.org/${source}`,
        'https://birds.example.org/notes',
      ]),
      language: dice.one(['en', 'fr', null]),
      ...facts,
    }),
  };
}

function anyMention(dice: Dice, id: string): Mention {
  const people = dice.chance(0.5) ? [dice.one(PEOPLE)] : [];
  return aMention(id, dice.one(TITLES), {
    event: dice.one(EVENTS),
    speakers: speakers(
      ...people,
      ...(dice.chance(0.1) ? [dice.one(PEOPLE)] : []),
    ),
    day: dice.chance(0.2) ? `2030-05-0${1 + dice.below(3)}` : null,
    url: dice.chance(0.15)
      ? `https://owls30.example.org/${dice.below(9)}`
      : null,
    video: dice.chance(0.1)
      ? `https://youtu.be/abcdefghi_${dice.below(4)}`
      : null,
    topics: dice.chance(0.2) ? ['Night Flight', 'Tides'] : [],
    ...(dice.chance(0.1) && { externalIds: [`sched:1AbC${dice.below(5)}`] }),
    ...(dice.chance(0.1) && { name: `curated-${dice.below(4)}` }),
    ...(dice.chance(0.1) && {
      recommendations: [
        {
          title: 'Other notes',
          url: null,
          author: dice.one(['Tom Reed', 'Una Voss']),
          publishedAt: '2030-07-01',
          takeaway: null,
        },
      ],
    }),
  });
}

/**
 * A decision for tests.
 *
 * @param names - Of talks that it may speak of.
 * @internal
 */
export function anyDecision(
  dice: Dice,
  id: string,
  names: readonly string[],
  mentions: readonly string[],
): Decision {
  const talk = dice.one(names);
  const talks: [string, string] = [talk, dice.one(names)];
  switch (dice.below(8)) {
    case 0:
      return { id, kind: 'merge', talks };
    case 1:
      return { id, kind: 'keep-apart', talks };
    case 2:
      return { id, kind: 'split', talk, mentions: [dice.one(mentions)] };
    case 3:
      return { id, kind: 'not-a-talk', talk };
    case 4:
      return { id, kind: 'pin', talk };
    case 5:
      return { id, kind: 'add-topic', talk, topic: 'nests' };
    case 6:
      return {
        id,
        kind: 'correct',
        talk,
        field: 'event',
        value: dice.one(EVENTS),
      };
    default:
      return {
        id,
        kind: 'correct',
        talk,
        field: 'presenters',
        value: [{ name: 'Una Voss', organization: 'Tern Works' }],
      };
  }
}
