import { isPersonName } from '../people';
import type { MentionContext } from '../tree/MentionContext';
import { MANY_TALKS } from './grammar/proseWords';
import { textOf } from './inline';

const TALKS = `(?:${MANY_TALKS}|(?:public )?speaking(?: engagements| events)?|apparitions|登壇(?:歴|実績|資料|一覧)?|発表(?:資料|一覧)|講演(?:資料|一覧|歴)|演讲|分享)`;
/** "Talks", "My Talks & Slides", "Conference talks", "Mes conférences". */
const HEAD = new RegExp(
  `^(?:(?:my|our|selected|all|past|previous|recent|upcoming|conference|invited|public|mes|mis|minhas|meine|i miei|le mie) ){0,3}${TALKS}(?: (?:and|&|et|y|e|und) [\\p{L} ]{3,30})?$`,
  'iu',
);
/** "Ada Example – Talks", "Speaking | Ada Example". */
const JOINT = /\s+[-–—|·•:]\s+/u;
const FIRST_PERSON = new RegExp(
  `(?<!\\p{L})(?:I(?:[’']ve| have)? (?:given|gave|held|presented|delivered|speak|spoke)|I enjoy speaking|j[’']ai (?:donn[ée]|présenté|animé|participé)|ich (?:gehalten|gesprochen|halte)|(?:habe|hielt) ich|he (?:dado|impartido|participado)|(?:dei|apresentei|ministrei|participei)|ho (?:tenuto|parlato|presentato|partecipato|fatto)|ik (?:gaf|geef|heb gegeven)|jeg har holdt|jag har hållit|(?:wygłosił|prowadził|opowiadał)[ae]m|я (?:выступал|рассказывал)а?)(?!\\p{L})`,
  'iu',
);

/** "A list of my talks about …", "Hier sammle ich meine Vorträge": the page says whose they are. */
const MINE = new RegExp(
  `(?<!\\p{L})(?:my|mes|mis|minhas|meine[rn]?|i miei|le mie|mina|moje|мои|моих) (?:\\p{L}+ ){0,3}${TALKS}(?!\\p{L})`,
  'iu',
);

/** "My talks", "Speaking": nobody else's. */
const OWN_TITLE =
  /^(?:(?:my|mes|mis|minhas|meine|i miei|le mie)\s|(?:public )?speaking(?: engagements| events)?$)/iu;

/** Headings and paragraphs at the top in which a page says what it is. */
const TOP = 6;
/** In its first words. */
const LONGEST_OPENING = 120;

/**
 * Whether a page is a person's list of talks given by herself, and who she is where the page says so.
 *
 * @internal
 */
export function ownPage(
  context: MentionContext,
): { author: string | null } | undefined {
  const blocks = context.root.children;
  const headings = blocks
    .filter(node => node.type === 'heading')
    .slice(0, TOP)
    .map(node => textOf(node).trim());
  const parts = (context.title ?? '').split(JOINT).map(part => part.trim());
  const listed = parts.flatMap(part => part.split(/,\s+/));
  const titled =
    parts.some(part => HEAD.test(part)) ||
    (listed.length > parts.length &&
      listed.some(part => /^talks?$/i.test(part) || HEAD.test(part)));
  const named = [...parts, headings[0] ?? ''].find(part => isPersonName(part));
  const author =
    context.author && isPersonName(context.author)
      ? context.author
      : named ?? null;
  if (titled && author) return { author };
  if (named && headings.some(heading => HEAD.test(heading)))
    return { author: named };
  const says = blocks
    .slice(0, TOP)
    .some(
      node =>
        node.type === 'paragraph' &&
        FIRST_PERSON.test(textOf(node).slice(0, 400)),
    );
  if (titled && says) return { author };
  const [first] = blocks.filter(
    node => node.type === 'paragraph' || node.type === 'heading',
  );
  if (
    first?.type === 'paragraph' &&
    MINE.test(textOf(first).slice(0, LONGEST_OPENING))
  )
    return { author };
  return titled && OWN_TITLE.test(parts[0]) ? { author } : undefined;
}
