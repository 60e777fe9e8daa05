import type {
  LearnApi,
  TalksPage,
} from '@lectern/backstage-plugin-learn-common';

/** Lists that are kept. Those left longest ago go first. */
const MOST = 8;

/** After this long talks are asked for anew, in milliseconds. */
const MAX_AGE = 30 * 60 * 1000;

/**
 * A list of talks as the reader left it.
 *
 * @internal
 */
export type LeftTalks = {
  /** All that was loaded. */
  page: TalksPage;
  /** How it was laid out. */
  view: string;
  /** How far it was scrolled, in pixels. */
  offset: number;
};

const kept = new WeakMap<LearnApi, Map<string, LeftTalks & { at: number }>>();

/**
 * Remembers a list of talks until the portal is loaded anew, so that the back
 * button finds it as it was left.
 *
 * @internal
 */
export function rememberTalks(
  api: LearnApi,
  question: string,
  left: LeftTalks,
): void {
  const lists = kept.get(api) ?? new Map();
  kept.set(api, lists);
  lists.delete(question);
  lists.set(question, { ...left, at: Date.now() });
  for (const oldest of [...lists.keys()].slice(0, -MOST)) {
    lists.delete(oldest);
  }
}

/**
 * The list that answered a question when the reader left it.
 *
 * @internal
 */
export function recallTalks(
  api: LearnApi,
  question: string,
): LeftTalks | undefined {
  const left = kept.get(api)?.get(question);
  return left && Date.now() - left.at < MAX_AGE ? left : undefined;
}
