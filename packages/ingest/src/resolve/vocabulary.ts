import type { TitleForm } from './titles';

/** Words that titles of all conferences are made of, as stems. They say little about which talk is meant. */
const EVERYDAY = new Set(
  (
    'platform engineering engineer developer develop development dev cloud native kubernetes cluster container building ' +
    'build making make using use introduction intro introducing guide journey story case study lesson learned learn ' +
    'learning best practice practical future state world beyond next level modern new open source opensource tool tooling ' +
    'team product experience service microservice application app software system data ai ml security secure devop ' +
    'infrastructure code coding scale scaling scalable large fast faster good bad better great one two three first year ' +
    'day panel keynote welcome opening closing remark session talk update overview deep dive workshop tutorial community ' +
    'project group working python ruby rail java javascript web api testing test demo hand approach way art power driven ' +
    'based end real life success internal enterprise company organization people work get started getting need know thing ' +
    'everything without like through across between more not do doe can should all you i me my we us it just here there ' +
    'about out over under after before being be are was has have had but or if so no lightning chat fireside q part ' +
    'business management design pattern architecture automation pipeline deploy deployment delivery production operation ' +
    'monitoring observability programming language framework library performance machine model challenge problem solution ' +
    'track main speaker room stage mic hour meetup edition pitch note announcement intro outro award ceremony coming soon announced tba tbd secret untitled simple easy advanced beginner basic 101 live conference meetup'
  ).split(' '),
);

/** Titles with a word from which on it is common. A number, not a share: what is added elsewhere makes no word common. */
const COMMON_FROM = 24;

/** What a word weighs whatever else is in the input: little where titles of all conferences have it. @internal */
export function leastWeight(token: string): number {
  return EVERYDAY.has(token) || /^\d+$/.test(token) ? 0.3 : 1;
}

/**
 * Whether a title is made of everyday words alone, "Opening Keynote": it names no talk, unless at one event.
 *
 * @internal
 */
export function isGeneric({ tokens }: Pick<TitleForm, 'tokens'>): boolean {
  let sum = 0;
  for (const token of tokens) sum += leastWeight(token);
  return sum < 0.9;
}

/**
 * How much a word of a title says about which talk is meant: 1 for a word few titles have, 0.5 for one that many of these
 * titles share, 0.3 for an everyday word or a number. Steps rather than a logarithm, so that a pair of talks is judged
 * alike in a small input and a large one, and a person can follow the sum.
 *
 * @internal
 */
export class Vocabulary {
  /** Distinct titles, with how many mentions have each; a title told ten times is not ten titles. */
  readonly #titles = new Map<string, number>();
  readonly #frequency = new Map<string, number>();
  readonly #crossed = new Set<string>();

  weight(token: string): number {
    const least = leastWeight(token);
    return least === 1 && this.#isCommon(token) ? 0.5 : least;
  }

  sum(tokens: Iterable<string>): number {
    let sum = 0;
    for (const token of tokens) sum += this.weight(token);
    return sum;
  }

  add(title: TitleForm): void {
    const key = keyOf(title);
    const count = this.#titles.get(key) ?? 0;
    this.#titles.set(key, count + 1);
    if (count === 0) for (const token of title.tokens) this.#count(token, 1);
  }

  remove(title: TitleForm): void {
    const key = keyOf(title);
    const count = this.#titles.get(key) ?? 0;
    if (count > 1) this.#titles.set(key, count - 1);
    else this.#titles.delete(key);
    if (count === 1) for (const token of title.tokens) this.#count(token, -1);
  }

  /** The words that became common, or are no more, since this was asked last. */
  takeCrossed(): string[] {
    const crossed = [...this.#crossed];
    this.#crossed.clear();
    return crossed;
  }

  #isCommon(token: string): boolean {
    return (this.#frequency.get(token) ?? 0) >= COMMON_FROM;
  }

  #count(token: string, by: 1 | -1): void {
    const before = this.#isCommon(token);
    const frequency = (this.#frequency.get(token) ?? 0) + by;
    if (frequency === 0) this.#frequency.delete(token);
    else this.#frequency.set(token, frequency);
    if (leastWeight(token) < 1 || before === this.#isCommon(token)) return;
    // There and back again is no crossing.
    if (!this.#crossed.delete(token)) this.#crossed.add(token);
  }
}

/** A title that was cut off has fewer words than a whole one that reads the same. */
function keyOf({ core, truncated }: TitleForm): string {
  return truncated ? `${core}…` : core;
}
