import type { Speaker } from '../../model';
import { speakersAt, speakersIn } from '../../people';
import { ACTS } from './acts';

const TALK =
  '(?:talk|session|keynote|presentation|workshop|tutorial|lecture|walk-?through|vortrag|conférence|présentation|charla|ponencia)';
const OWNER = new RegExp(
  `^[’']s? (?:[\\p{Ll}-]+ ){0,2}${TALK}(?![\\p{L}])`,
  'iu',
);
const IS_SPEAKER =
  /^(?:,[^,.]{2,40},)? (?:is|was) [^.!?]{0,80}\b(?:speaker|presenter|storyteller)\b/iu;
const THE_SPEAKER =
  /\b(?:the|our|its) (?:speaker|presenter|lecturer|instructor)s?(?:,| (?:was|is|were|are))\s+$/iu;
const GIVEN_BY = new RegExp(
  `(?<![\\p{L}])${TALK}(?: (?:was )?(?:given|held|presented|delivered))? (?:by|from|von|par|de) $`,
  'iu',
);
const WATCHED =
  /(?:^|[.!?,] )(?:[^.!?]{0,40}, )?(?:here(?:[’']s| is| are)|we (?:see|hear|watch|meet)) $/iu;
const WHO_ACTS =
  /^, (?:who|die|der|qui|quien) (?=show|explain|present|talk|discuss|demo|walk|cover|tell|told|gave|give|zeigt|erklärt|gab|montre|explique|présente|muestra|explica|cuenta)/iu;

/** How much of what is said below a title is looked at. */
const LOOKED_AT = 700;

/**
 * Who gave a talk, by what is said of it below its title: "Ada Example shows how …", "The speaker, Ada Example, …",
 * "Ada Example's talk". People who are only spoken of are no speakers, and of several groups the first one counts.
 *
 * @internal
 */
export function speakersNamedInside(text: string): Speaker[] {
  const said = text.slice(0, LOOKED_AT);
  for (const { start, end } of speakersIn(said)) {
    const group = speakersAt(said, start);
    if (!group) continue;
    const before = said.slice(0, start);
    const after = said.slice(end);
    const opens =
      /(?:^|[.!?:,;]\s+|\b(?:and|where|when|keynote|talk)\s+)$/iu.test(before);
    if (
      (opens && ACTS.test(after)) ||
      OWNER.test(after) ||
      IS_SPEAKER.test(after) ||
      THE_SPEAKER.test(before) ||
      GIVEN_BY.test(before) ||
      WATCHED.test(before) ||
      WHO_ACTS.test(after)
    ) {
      return group.speakers;
    }
  }
  return [];
}
