import { FORMATS, type ReadDocument, type ResolveInput } from '../model';
import { readSource } from '../readSource';
import { Dice } from '../resolve/arbitrary';
import { resolve, Resolver } from '../resolve';
import { shuffled } from '../resolve/testing';
import { inventEvents, type InventedEvent } from './invent';
import { measure, type Effort, type Timing } from './measure';
import { WRITERS } from './write';

/** One thing that was measured. */
export interface Figure extends Timing {
  /** `read/ical`. */
  name: string;
  /** What was done, in words. */
  what: string;
  /** Bytes or talks it was done with. */
  amount: { bytes?: number; talks?: number };
  /** MiB each second, by the median of the processor time; of readings only. */
  mebibytesPerSecond?: number;
}

/** Two figures of one run, and how many times longer one takes than the other. */
export interface Comparison {
  name: string;
  longer: string;
  shorter: string;
  factor: number;
}

/** What to measure with. */
export interface SuiteOptions {
  /** Invented talks that are resolved. */
  talks: number;
  seed: number;
  /** Documents of one's own, resolved in the place of the invented ones. */
  documents: ReadDocument[] | null;
  effort: Effort;
}

const MEBIBYTE = 1024 * 1024;

function readings(event: InventedEvent, effort: Effort): Figure[] {
  return FORMATS.map(format => {
    const bytes = new TextEncoder().encode(WRITERS[format](event));
    const read = () =>
      readSource({ source: `${event.slug}.${format}`, bytes }, { format });
    const talks = read().flatMap(({ mentions }) => mentions).length;
    const timing = measure(() => undefined, read, effort);
    return {
      name: `read/${format}`,
      what: 'one event in this format, from bytes to mentions',
      amount: { bytes: bytes.length, talks },
      mebibytesPerSecond: Number(
        (
          (bytes.length / MEBIBYTE / timing.processor.median) *
          1_000
        ).toPrecision(3),
      ),
      ...timing,
    };
  });
}

/** A recap of talks that are there, as somebody adds it one day. */
function recapOf(events: InventedEvent[], run: number): ReadDocument[] {
  const dice = new Dice(run + 1);
  const { title, slug } = dice.one(events);
  const talks = Array.from({ length: 15 }, () =>
    dice.one(dice.one(events).talks),
  );
  const text = WRITERS.markdown({ title, slug, talks });
  return readSource({
    source: `recap-${run}.md`,
    bytes: new TextEncoder().encode(text),
  });
}

/** The schedule of an event that nobody spoke of before. */
function scheduleOf(run: number): ReadDocument[] {
  const [event] = inventEvents(50, 1_000 + run, 10_000 + run);
  return event
    ? readSource({
        source: `new-event-${run}`,
        bytes: new TextEncoder().encode(WRITERS['schedule-json'](event)),
      })
    : [];
}

function resolutions(options: SuiteOptions, events: InventedEvent[]): Figure[] {
  const given: ResolveInput['documents'] = (
    options.documents ??
    events.flatMap(event =>
      readSource({
        source: event.slug,
        bytes: new TextEncoder().encode(WRITERS.pyvideo(event)),
      }),
    )
  ).map(document => ({ document, recommends: false }));
  const talks = given.flatMap(({ document }) => document.mentions).length;
  const once: Effort = {
    ...options.effort,
    runs: Math.min(3, options.effort.runs),
  };
  const resolver = new Resolver({ documents: given });
  return [
    {
      name: 'resolve/whole',
      what: 'all documents, from scratch',
      amount: { talks },
      ...measure(
        () => ({ documents: given }),
        input => void resolve(input),
        once,
      ),
    },
    {
      name: 'resolve/shuffled',
      what: 'all documents in another order, from scratch',
      amount: { talks },
      ...measure(
        run => shuffled({ documents: given }, run),
        input => void resolve(input),
        once,
      ),
    },
    {
      name: 'resolve/one-more',
      what: 'a recap of 15 talks added to all documents, and what it changes',
      amount: { talks: 15 },
      ...measure(
        run => recapOf(events, run),
        documents => {
          for (const document of documents) resolver.add(document, true);
          resolver.changes();
        },
        options.effort,
      ),
    },
    {
      name: 'resolve/one-more-event',
      what: 'a schedule of 50 talks added to all documents, and what it changes',
      amount: { talks: 50 },
      ...measure(
        scheduleOf,
        documents => {
          for (const document of documents) resolver.add(document, false);
          resolver.changes();
        },
        options.effort,
      ),
    },
  ];
}

function comparison(
  name: string,
  longer: Figure | undefined,
  shorter: Figure | undefined,
): Comparison[] {
  if (!longer || !shorter) return [];
  const factor = longer.processor.median / shorter.processor.median;
  return [
    {
      name,
      longer: longer.name,
      shorter: shorter.name,
      factor: Number(factor.toPrecision(3)),
    },
  ];
}

/** Measures everything, and compares what was measured in the same run. */
export function runSuite(options: SuiteOptions): {
  figures: Figure[];
  comparisons: Comparison[];
} {
  const events = inventEvents(options.talks, options.seed);
  const [first] = events;
  if (!first) throw new Error('There is nothing to measure with: --talks 0.');
  const figures = [
    ...readings(first, options.effort),
    ...resolutions(options, events),
  ];
  const figure = (name: string) => figures.find(one => one.name === name);
  return {
    figures,
    comparisons: [
      ...comparison(
        'one document more instead of everything anew',
        figure('resolve/whole'),
        figure('resolve/one-more'),
      ),
      ...comparison(
        'in the order of arrival instead of another',
        figure('resolve/shuffled'),
        figure('resolve/whole'),
      ),
      ...comparison(
        'data instead of writing',
        figure('read/markdown'),
        figure('read/schedule-json'),
      ),
    ],
  };
}
