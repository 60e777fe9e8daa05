import type { RootContent } from 'mdast';
import type { Speaker } from '../../model';
import { readSpeakerList } from '../../people';
import { SPEAKERS_WORD } from '../grammar/words';
import { inlineText, textOf } from '../inline';

/** Blocks below a title among which its speakers are listed. */
const NEAR = 8;
/** More items are no list of those who gave one talk. */
const MOST_PEOPLE = 8;
const LONGEST_NAME = 160;

/** "Speaker(s):", and nothing behind it. */
const LABEL_ALONE = new RegExp(
  `^\\P{L}*(?:${SPEAKERS_WORD})(?:\\(\\p{L}{1,5}\\))?\\P{L}*$`,
  'iu',
);
/** "Ada EXAMPLE", whatever words the surname is made of. */
const SURNAME_IN_CAPITALS =
  /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?(?: (?:de|du|le|van|von))?(?:[ -]\p{Lu}{2,}){1,3}$/u;
/** A name in one word, where the items around it are names. */
const MONONYM = /^\p{Lu}[\p{L}\p{N}_-]{2,20}$/u;

function lastLine(block: RootContent | undefined): string {
  if (block?.type !== 'paragraph') return '';
  const lines = inlineText(block.children, { keepLines: true })
    .text.trimEnd()
    .split('\n');
  return lines[lines.length - 1].slice(0, 60);
}

function peopleOf(items: readonly string[]): Speaker[] | undefined {
  const read = items.map(text => {
    const list = readSpeakerList(text);
    if (list) return list;
    return MONONYM.test(text) || SURNAME_IN_CAPITALS.test(text)
      ? [{ name: text, organization: null }]
      : [];
  });
  const isKnown = read.some(([one]) => one?.name.includes(' '));
  return isKnown && read.every(one => one.length > 0) ? read.flat() : undefined;
}

/**
 * The people listed below a title behind the label that says what they are: "Speaker(s):" › "- Ada Example". One item that
 * is no name, and it lists something else: undefined.
 *
 * @internal
 */
export function speakersListed(
  below: readonly RootContent[],
): Speaker[] | undefined {
  const blocks = below.slice(0, NEAR);
  const at = blocks.findIndex(
    (block, index) =>
      block.type === 'list' && LABEL_ALONE.test(lastLine(blocks[index - 1])),
  );
  const list = blocks[at];
  if (list?.type !== 'list' || list.children.length > MOST_PEOPLE)
    return undefined;
  return peopleOf(
    list.children.map(({ children: [first] }) =>
      first ? textOf(first, LONGEST_NAME).trim() : '',
    ),
  );
}
