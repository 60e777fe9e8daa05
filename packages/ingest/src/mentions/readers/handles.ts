import { isPersonName } from '../../people';

/** "@ada_example". @internal */
export const HANDLE = /^@[\w-]{3,30}$/;

/** Words of a name. */
const MOST_WORDS = 5;
const LONGEST_NAME = 80;
/** What stands between a name and a handle. */
const JOINT = /[\s([,–—-]+$/u;
/** "A big shout-out to Ada Example (@ada)": no speaker. */
const THANKS =
  /(?:thanks?(?: you)?|thx|shout-?outs?|kudos|credits?|props|hats? off|drawn|sketched|illustrated|hosted|organi[sz]ed|photos?|pictures?)(?: (?:also|all|go|goes|out|very|much|so))* (?:to|by|from|for) (?:(?:the|our|my|your|awesome|amazing|wonderful|lovely|great) )*$/iu;

/** The name that stands right before a handle, "Ada Example (@ada_example)". @internal */
export function nameBeforeHandle(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - LONGEST_NAME), at);
  const words = before.replace(JOINT, '').split(/\s+/).slice(-MOST_WORDS);
  for (let from = 0; from < words.length - 1; from += 1) {
    const name = words.slice(from).join(' ');
    if (/^\p{Lu}/u.test(name) && isPersonName(name)) return name;
  }
  return null;
}

/** Whether a handle is of somebody whom the words before it thank. @internal */
export function isThanked(text: string, at: number): boolean {
  const name = nameBeforeHandle(text, at);
  const before = text.slice(0, at).replace(JOINT, '');
  return THANKS.test(
    (name ? before.slice(0, before.length - name.length) : `${before} `).slice(
      -LONGEST_NAME,
    ),
  );
}
