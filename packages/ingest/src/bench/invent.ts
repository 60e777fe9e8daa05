import { Dice } from '../resolve/arbitrary';

/** A talk that nobody gave. */
export interface InventedTalk {
  id: string;
  title: string;
  speakers: Array<{ name: string; organization: string }>;
  /** ISO 8601 date. */
  day: string;
  /** Local time. */
  start: string;
  abstract: string;
  video: string;
}

/** An event that never was. */
export interface InventedEvent {
  title: string;
  slug: string;
  talks: InventedTalk[];
}

const words = (text: string) => text.split(' ');
const VERBS = words(
  'Building Scaling Measuring Taming Growing Testing Shipping Reading Moving Feeding Watching Counting Naming Mending Drawing Sharing',
);
const THINGS = words(
  'Platforms Herons Pipelines Gardens Portals Queues Storks Clusters Ledgers Ferries Kernels Parsers Meadows Budgets Lanterns Caches Owls Bridges Schemas Harbours',
);
const WAYS = words(
  'without at with for beyond before under after inside despite',
);
const ENDS = words(
  'Fear Scale Care Teams Borders Dawn Pressure Winter Reason Rain Noise Strangers Tears Money Secrets Sleep',
);
const FIRST = words(
  'Ada Bo Cleo Dag Edda Finn Gus Hedda Ida Jon Kaia Lars Mara Nils Oda Per Quin Runa Sol Tom Una Vera Wim Yrsa Zoe',
);
const LAST = words(
  'Adler Birch Crane Dove Elder Finch Gull Heron Ibis Jay Kite Larch Moor Nest Oak Plover Quill Reed Swift Tern Umber Voss Wren Yew',
);
const COMPANIES = words(
  'Gullwing Ternworks Heronbank Storkline Finchley Plovernet Wrenlab Kitefield Moorland Reedware',
);

function inventTalk(dice: Dice, id: string, day: string): InventedTalk {
  const title = [
    dice.one(VERBS),
    dice.one(THINGS),
    dice.one(WAYS),
    dice.one(ENDS),
    ...(dice.chance(0.6) ? ['and', dice.one(THINGS)] : []),
    ...(dice.chance(0.4) ? ['in', dice.one(ENDS)] : []),
  ].join(' ');
  const speakers = Array.from({ length: dice.chance(0.3) ? 2 : 1 }, () => ({
    name: `${dice.one(FIRST)} ${dice.one(LAST)}${dice.one(LAST).toLowerCase()}`,
    organization: dice.one(COMPANIES),
  }));
  const sentence = () =>
    `${dice.one(VERBS)} ${dice.one(THINGS).toLowerCase()} ${dice.one(
      WAYS,
    )} ${dice.one(ENDS).toLowerCase()} takes a golden path and some patience.`;
  return {
    id,
    title,
    speakers,
    day,
    start: `${9 + dice.below(8)}:${dice.one(words('00 15 30 45'))}`.padStart(
      5,
      '0',
    ),
    abstract: Array.from({ length: 4 }, sentence).join(' '),
    video: `https://www.youtube.com/watch?v=${id.padStart(11, 'a')}`,
  };
}

/**
 * Invents events of 200 talks each, always the same for a seed.
 *
 * @param talks - How many talks there are in all.
 * @param first - Number of the first event: those of other numbers have other ids.
 */
export function inventEvents(
  talks: number,
  seed: number,
  first = 0,
): InventedEvent[] {
  const dice = new Dice(seed);
  const size = 200;
  return Array.from({ length: Math.ceil(talks / size) }, (_, at) => {
    const number = first + at;
    const year = 2005 + (number % 20);
    const title = `${dice.one(LAST)}${dice
      .one(LAST)
      .toLowerCase()}Conf ${year}`;
    return {
      title,
      slug: `event-${number}`,
      talks: Array.from(
        { length: Math.min(size, talks - at * size) },
        (__, i) => {
          const day = `${year}-05-${String(10 + (i % 3)).padStart(2, '0')}`;
          return inventTalk(dice, `t${number}x${i}`, day);
        },
      ),
    };
  });
}
