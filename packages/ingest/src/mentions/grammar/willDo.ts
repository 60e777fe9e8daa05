import { speakersIn } from '../../people';

/** What people will do who give a talk. */
const WILL =
  /(?<!\p{L})will (?:be )?(?:giv|speak|demonstrat|showcas|walk|join|shar|present|div|talk|discuss|show|explain|host|lead|cover|explor|introduc|tell)\p{Ll}*/u;
/** Further on, a sentence has said what it is about. */
const WITHIN = 200;

/**
 * Whether words tell what somebody will do, and are no title: "Ada Example, gardener at Acme, will give a workshop on …".
 *
 * @internal
 */
export function tellsWhatOneWillDo(text: string): boolean {
  const at = text.slice(0, WITHIN).search(WILL);
  return at > 0 && speakersIn(text.slice(0, at)).length > 0;
}
