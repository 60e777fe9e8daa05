import type { Speaker } from '../model';

/** Who leads, and who is led: "Moderator: Ada Example, Panelists: Alan Sample and …". */
const LEADS =
  'moderators?|moderated by|moderation|moderiert von|moderador(?:a|es)?|moderad[oa] por|moderatore|animateurs?|animé par|facilitators?|facilitated by|interviewers?|interviewed by';
const LED =
  'panell?ists?|panel members?|panell?ist\\(s\\)|guests?|speakers?|participants?|with|mit|con|com|avec|podium|podiumsgäste';
const LABEL = new RegExp(
  `(?:^|[;,.|)–—-]\\s*|\\s)(?:and |& )?(?:(${LEADS})|(${LED}))(?:\\s*:\\s*|(?<=(?:by|von|por|par|with|mit|con|com|avec))\\s+)`,
  'giu',
);
/** More labels than this, and the text is no list of people. */
const MOST_LABELS = 6;

interface Part {
  role: string | undefined;
  text: string;
}

/**
 * The parts of a list of people in which some lead and others are led. Undefined where nobody leads.
 *
 * @internal
 */
export function partsByLabel(text: string): Part[] | undefined {
  const labels = [...text.matchAll(LABEL)];
  if (
    labels.length === 0 ||
    labels.length > MOST_LABELS ||
    labels.every(label => label[1] === undefined)
  )
    return undefined;
  const parts = labels.map((label, at) => ({
    role: label[1] === undefined ? undefined : 'moderator',
    text: text.slice(
      (label.index ?? 0) + label[0].length,
      labels[at + 1]?.index ?? text.length,
    ),
  }));
  const before = text.slice(0, labels[0].index);
  return [{ role: undefined, text: before }, ...parts]
    .map(part => ({ ...part, text: trimmed(part.text) }))
    .filter(part => part.text);
}

function trimmed(text: string): string {
  return text.replace(/^[\s;,.|(–—-]+|[\s;,.|(–—-]+$/g, '');
}

/** People with what they did, where they are not said to do anything else. @internal */
export function inRole(
  speakers: readonly Speaker[],
  role: string | undefined,
): Speaker[] {
  return speakers.map(speaker => ({
    ...speaker,
    ...(role && !speaker.role && { role }),
  }));
}
