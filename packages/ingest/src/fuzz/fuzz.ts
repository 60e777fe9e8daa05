import path from 'node:path';
import { FORMATS, type ReadDocument } from '../model';
import { readSource } from '../readSource';
import { readCorpus, type Seed } from './corpus';
import { STEPS, type Fault, type Step, type Trial } from './examine';
import { Examiner } from './Examiner';
import { Findings, type Finding } from './Findings';
import { minimise, type Effort } from './minimise';
import { mutatedDocument, type Corpus, type MutatedDocument } from './mutated';
import type { FuzzOptions } from './options';
import { Readings } from './Readings';

/** Documents resolved together. */
const GROUP = 4;
/** Every so many documents, each is read twice to see that it gives the same. */
const TWICE_EVERY = 5;
const EFFORT: Effort = { attempts: 300, time: 6_000 };

const FIXTURES = path.join(
  path.dirname(require.resolve('@lectern/ingest/package.json')),
  'fixtures',
);

function formatsOf({ name, bytes }: Seed): string[] {
  let documents: ReadDocument[];
  try {
    documents = readSource({ source: name, bytes });
  } catch {
    return [];
  }
  return [...new Set(documents.map(({ format }) => format))];
}

/** Mutates documents and looks for faults. */
export class Fuzz {
  readonly #options: FuzzOptions;
  readonly #examiner: Examiner;
  readonly #findings: Findings;
  readonly #corpus: Corpus;
  readonly #formats: Map<Seed, string[]>;
  readonly #readings = new Readings();
  readonly #say: (line: string) => void;

  /**
   * @param say - told what happens, line by line
   *
   * @throws Error where there are no documents to begin with.
   */
  constructor(options: FuzzOptions, say: (line: string) => void) {
    const { folders, bytes } = options;
    const all = readCorpus([FIXTURES, ...folders], bytes);
    this.#options = options;
    this.#say = say;
    this.#findings = new Findings(options.out);
    this.#examiner = new Examiner(options);
    this.#formats = new Map(all.map(seed => [seed, formatsOf(seed)]));
    this.#corpus = this.#corpusOf(all);
  }

  #corpusOf(seeds: readonly Seed[]): Corpus {
    const { format } = this.#options;
    const ofFormat = (id: string) =>
      seeds.filter(seed => this.#formats.get(seed)?.includes(id));
    const all = format ? ofFormat(format) : seeds;
    if (all.length === 0) {
      throw new Error(
        `None of ${seeds.length} documents is read as ${format}.`,
      );
    }
    const byFormat = (format ? [format] : FORMATS)
      .map(ofFormat)
      .filter(({ length }) => length > 0);
    return { all, byFormat: byFormat.length > 0 ? byFormat : [all] };
  }

  /**
   * Reads documents until there were enough, or the time is over.
   *
   * @returns how many were read, as which formats, and how often which fault was found
   */
  async run(): Promise<{
    documents: number;
    readings: Readings;
    faults: Findings['counts'];
  }> {
    const { documents, from, seconds, seed, bytes } = this.#options;
    const end = seconds === null ? Infinity : Date.now() + seconds * 1000;
    const group: MutatedDocument[] = [];
    let number = from;
    for (; number < from + documents && Date.now() < end; number += 1) {
      const document = mutatedDocument(this.#corpus, seed, number, bytes);
      const readAs = await this.#try([document], ['auto'], number);
      const others = this.#stepsOf(document).filter(step => step !== readAs);
      await this.#try([document], others, number);
      group.push(document);
      if (group.length === GROUP) {
        await this.#try(group.splice(0), ['resolve'], number);
      }
      if ((number + 1 - from) % 500 === 0) {
        this.#say(`${number + 1 - from} documents`);
      }
    }
    await this.#examiner.close();
    return {
      documents: number - from,
      readings: this.#readings,
      faults: this.#findings.counts,
    };
  }

  /** The formats a document is read as, whatever it looks like. */
  #stepsOf({ madeOf }: MutatedDocument): Step[] {
    const { format, formats } = this.#options;
    const own = this.#formats.get(madeOf) ?? [];
    own.forEach(id => this.#readings.madeOf(id));
    return STEPS.filter(step => {
      if (format) return step === format;
      if (formats === 'own') return own.includes(step);
      return step !== 'auto' && step !== 'resolve';
    });
  }

  /** Tries some documents, and says what the first was read as. */
  async #try(
    documents: MutatedDocument[],
    steps: Step[],
    number: number,
  ): Promise<string | null> {
    const trials: Trial[] = steps.map(step => ({
      step,
      documents: documents.map(({ bytes }) => bytes),
      explain: documents.some(({ explain }) => explain),
    }));
    const outcomes = await this.#examiner.examine(
      trials,
      number % TWICE_EVERY === 0,
    );
    for (const [i, { fault, cost, readAs }] of outcomes.entries()) {
      const trial = trials[i];
      if (!trial) continue;
      this.#readings.tried(trial.step, readAs);
      if (!fault) continue;
      await this.#report({
        fault,
        trial,
        number,
        cost: Math.round(cost),
        seed: this.#options.seed,
        madeOf: documents.map(({ madeOf }) => madeOf.name),
        mutators: documents.flatMap(({ mutators }) => mutators),
      });
    }
    return outcomes[0]?.readAs ?? null;
  }

  async #report(finding: Finding) {
    if (!this.#findings.count(finding)) return;
    const { fault, trial } = finding;
    // Those known by now stay if the smaller ones are never found.
    this.#findings.write(finding, []);
    const smallest = await this.#smallest(trial, fault);
    const folder = this.#findings.write(finding, smallest);
    const sizes = smallest.map(({ length }) => length).join(' + ');
    this.#say(
      `${fault.kind} (${trial.step}): ${fault.what}\n  ${folder}, ${sizes} bytes`,
    );
  }

  /** Each of the documents cut in turn, the others as they are by then. */
  async #smallest(trial: Trial, fault: Fault): Promise<Uint8Array[]> {
    const documents = [...trial.documents];
    const fails = async (candidates: Uint8Array[]) => {
      const [outcome] = await this.#examiner.examine(
        [{ ...trial, documents: candidates }],
        true,
      );
      const found = outcome?.fault;
      return found?.kind === fault.kind && found.what === fault.what;
    };
    for (let i = documents.length - 1; i >= 0 && documents.length > 1; i -= 1) {
      const others = documents.filter((_, at) => at !== i);
      if (await fails(others)) documents.splice(i, 1);
    }
    for (const [i, bytes] of documents.entries()) {
      documents[i] = await minimise(
        bytes,
        smaller =>
          fails(documents.map((other, at) => (at === i ? smaller : other))),
        EFFORT,
      );
    }
    return documents;
  }
}
