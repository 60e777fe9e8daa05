import type { Speaker } from '../../model';
import { type SpeakerGroup, speakersAt, speakersIn } from '../../people';
import { ACTS } from './acts';

const TALK =
  '(?:talk|session|keynote|demo|panel|presentation|workshop|tutorial|lecture|walk-?through|vortrag|conférence|présentation|charla|ponencia)';
const OWNER = new RegExp(
  `^[’']s? (?:[\\p{Ll}-]+ ){0,2}${TALK}(?![\\p{L}])`,
  'iu',
);
const IS_SPEAKER =
  /^(?:,[^,.]{2,40},)? (?:is|was) [^.!?]{0,80}\b(?:speaker|presenter|storyteller)\b/iu;
const THE_SPEAKER =
  /\b(?:the|our|its) (?:speaker|presenter|lecturer|instructor)s?(?:,| (?:was|is|were|are))\s+$|(?:^|[.!?]\s)(?:speaker|presenter)s?\s$/iu;
const GIVEN_BY = new RegExp(
  `(?<![\\p{L}])${TALK}(?: (?:was |is |fue |era |est |foi |è |war |wurde )?(?:given|held|presented|delivered|impartida|dada|donnée|animée|gehalten)?)? ?(?:by|from|von|par|por|de|di|da) $`,
  'iu',
);
const WATCHED =
  /(?:^|[.!?,] )(?:[^.!?]{0,40}, )?(?:here(?:[’']s| is| are)|we (?:see|hear|watch|meet)) $/iu;
const WHO_ACTS =
  /^, (?:who|die|der|qui|quien) (?=show|explain|present|talk|discuss|demo|walk|cover|tell|told|gave|give|zeigt|erklärt|gab|montre|explique|présente|muestra|explica|cuenta)/iu;

/** "Learn how ponds stay clear from Ada Example". */
const LEARN_FROM =
  /(?:^|[.!?)] )(?:learn|hear|find out|discover)(?!\p{L})[^.!?]{0,240} from $/iu;

/** The beginning of a sentence or of a clause, with the company of whom it names: "Acme's ". */
const OPENS =
  /(?:^|[.!?:,;]\s+|\b(?:and|where|when|keynote|talk)\s+)(?:\p{Lu}[\p{L}\d.]{1,30}[’']s (?:(?:very )?own )?)?$/iu;
const JOINED =
  /^\s*(?:,|and|&|und|et|y|e)\s+(?:\p{Lu}[\p{L}\d.]{1,30}[’']s (?:(?:very )?own )?)?$/u;

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
  const groups = speakersIn(said);
  for (const [at, { start, end, speakers }] of groups.entries()) {
    const group = speakersAt(said, start);
    if (!group) continue;
    const before = said.slice(0, start);
    const opens = OPENS.test(before);
    const joined = joinedTo(groups, at, said);
    if (opens && ACTS.test(said.slice(joined.end))) return joined.speakers;
    const after = said.slice(end);
    if (
      OWNER.test(after) ||
      IS_SPEAKER.test(after) ||
      THE_SPEAKER.test(before) ||
      GIVEN_BY.test(before) ||
      LEARN_FROM.test(before) ||
      WATCHED.test(before) ||
      WHO_ACTS.test(after)
    )
      return speakers;
  }
  return [];
}

/** A group with those named right behind it: "Acme's Ada Example and Initech's very own Alan Sample". */
function joinedTo(
  groups: readonly SpeakerGroup[],
  from: number,
  text: string,
): SpeakerGroup {
  let { end } = groups[from];
  const speakers = [...groups[from].speakers];
  for (const next of groups.slice(from + 1)) {
    if (!JOINED.test(text.slice(end, next.start))) break;
    speakers.push(...next.speakers);
    ({ end } = next);
  }
  return { start: groups[from].start, end, speakers };
}
