import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const words = (text: string) => text.split(' ');
const VERBS = words(
  'Building Scaling Measuring Taming Growing Testing Shipping Reading Moving Feeding Watching Counting Mending',
);
const THINGS = words(
  'Platforms Herons Pipelines Gardens Portals Queues Storks Clusters Ledgers Ferries Kernels Parsers Meadows Budgets Lanterns Caches Owls Bridges Schemas',
);
const ENDS = words(
  'Fear Scale Care Teams Borders Dawn Pressure Winter Reason Rain Noise Strangers Tears Money Secrets Sleep Kubernetes',
);
const FIRST = words(
  'Ada Bo Cleo Dag Edda Finn Gus Hedda Ida Jon Kaia Lars Mara Nils Oda Per Quin Runa Sol Tom Una Vera Wim',
);
const LAST = words(
  'Adler Birch Crane Dove Elder Finch Gull Heron Ibis Jay Kite Larch Moor Nest Oak Plover Quill Reed Swift Tern Umber Voss Wren Yew Zander',
);
const COMPANIES = words(
  'Gullwing Ternworks Heronbank Storkline Finchley Plovernet Wrenlab Kitefield Moorland Reedware Owlyard',
);

/** Talks of one event. */
const EVENT_SIZE = 200;

// Lists of lengths without common factors: few of so many talks have both title and speaker in common.
const of = (list: string[], at: number) => list[at % list.length] ?? '';

function inventTalk(number: number, year: number): object {
  const round = Math.floor(number / 7);
  return {
    name: `invented-${number}`,
    title: `${of(VERBS, number)} ${of(THINGS, round)} without ${of(
      ENDS,
      number + round,
    )}, Part ${1 + Math.floor(number / 400)}`,
    event: `Heronconf ${of(LAST, Math.floor(number / EVENT_SIZE))} ${year}`,
    date: `${year}-05-${10 + (number % 3)}`,
    abstract: `${of(VERBS, number + 3)} ${of(
      THINGS,
      number,
    )} takes a golden path, some patience, and ${of(ENDS, round)}.`,
    speakers: [
      {
        name: `${of(FIRST, number)} ${of(LAST, round)}`,
        organization: of(COMPANIES, number),
      },
    ],
    video: `https://www.youtube.com/watch?v=${String(number).padStart(
      11,
      'a',
    )}`,
  };
}

/**
 * Writes packs of talks that nobody gave, and the configuration of a portal that knows them besides the starter pack.
 *
 * @returns the file of the configuration
 */
export function writeManyTalks(folder: string, talks: number): string {
  const packs = join(folder, 'packs');
  mkdirSync(packs);
  for (let first = 0; first < talks; first += EVENT_SIZE) {
    const size = Math.min(EVENT_SIZE, talks - first);
    const year = 2005 + (Math.floor(first / EVENT_SIZE) % 20);
    const pack = {
      lectern: 1,
      title: `Invented talks from number ${first}`,
      talks: Array.from({ length: size }, (_, i) =>
        inventTalk(first + i, year),
      ),
    };
    // JSON is YAML.
    writeFileSync(join(packs, `${first}.yaml`), JSON.stringify(pack));
  }
  const config = join(folder, 'app-config.yaml');
  const sources = [
    {
      id: 'platform-engineering',
      package: '@lectern/pack-platform-engineering',
    },
    { id: 'invented', file: packs, format: 'pack' },
  ];
  writeFileSync(config, `${JSON.stringify({ learn: { sources } })}\n`);
  return config;
}
