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

/** Share of all titles from which on a word is common, and the least number that makes a share worth counting. */
const COMMON_SHARE = 0.01;
const COMMON_LEAST = 8;

/**
 * How much a word of a title says about which talk is meant: 1 for a word few titles have, 0.5 for one that many of these
 * titles share, 0.3 for an everyday word or a number. Steps rather than a logarithm, so that a pair of talks is judged
 * alike in a small input and a large one, and a person can follow the sum.
 *
 * @internal
 */
export class Vocabulary {
  readonly #frequency = new Map<string, number>();
  readonly #common: number;

  /** @param titles - Distinct titles; a title told ten times is not ten titles. */
  constructor(titles: TitleForm[]) {
    for (const { tokens } of titles) {
      for (const token of tokens) {
        this.#frequency.set(token, (this.#frequency.get(token) ?? 0) + 1);
      }
    }
    this.#common = Math.max(COMMON_LEAST, titles.length * COMMON_SHARE);
  }

  weight(token: string): number {
    if (EVERYDAY.has(token) || /^\d+$/.test(token)) return 0.3;
    return (this.#frequency.get(token) ?? 0) > this.#common ? 0.5 : 1;
  }

  sum(tokens: Iterable<string>): number {
    let sum = 0;
    for (const token of tokens) sum += this.weight(token);
    return sum;
  }
}
