import type { Speaker } from '../../model';
import { cjkSpeakers, hasHan, readSpeakerList, speakersAt } from '../../people';
import { type InlineText, sliceInline } from '../inline';
import {
  DAY_WORD,
  EVENT_WORD,
  SPEAKERS_WORD,
  TIME_WORD,
  TITLE_WORD,
} from './words';

/** What a label says of the words behind it. @internal */
export type LabelKind = 'title' | 'speakers' | 'event' | 'when' | 'other';

const NUMBER =
  '(?:\\s*(?:#|no\\.?|n[ºo°]\\.?)?\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,2}))?';
const SPEAKERS = `(?:invited |guest |keynote |key ?note[- ])?(?:${SPEAKERS_WORD}|presented by)(?:\\(s\\))?`;
const KINDS: Array<[LabelKind, RegExp]> = [
  ['title', new RegExp(`^(?:${TITLE_WORD})${NUMBER}$`, 'iu')],
  ['speakers', new RegExp(`^(?:${SPEAKERS})${NUMBER}$`, 'iu')],
  ['event', new RegExp(`^(?:${EVENT_WORD})$`, 'iu')],
  ['when', new RegExp(`^(?:${DAY_WORD}|${TIME_WORD})$`, 'iu')],
];

/** Bold marks that close behind a full-width colon are no Markdown, and stay in the text. */
const LABELLED =
  /^[^\p{L}\p{N}]{0,6}([\p{L}\p{N}()#º°.& ’']{2,40}?)\s*(?:\*\*)?\s*[:：]\s*(?:\*\*)?\s*(?=\S)/u;

/** A line that begins with what its words are: "Speaker: Ada Example". @internal */
export interface LabelledLine {
  kind: LabelKind;
  /** The label itself. */
  name: string;
  value: InlineText;
}

/** Without the bold marks that stayed at the end. */
function withoutMarks(value: InlineText): InlineText {
  return value.text.endsWith('**')
    ? sliceInline(value, 0, value.text.length - 2)
    : value;
}

/** What a line is labelled as, and the words behind the label. @internal */
export function readLabel(line: InlineText): LabelledLine | undefined {
  const label = LABELLED.exec(line.text.slice(0, 80));
  if (!label) return undefined;
  const name = label[1].trim();
  return {
    kind: KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other',
    name,
    value: withoutMarks(sliceInline(line, label[0].length)),
  };
}

/** Up to four words that a person can be called; the label says that they are one. */
const ANY_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,3}$/u;

/** The people that words behind a label like "Speaker:" name, at least where they begin. @internal */
export function speakersLabelled(value: string): Speaker[] {
  const list = readSpeakerList(value);
  if (list) return list;
  if (hasHan(value)) {
    const last = value.trim().split(/\s+/).pop() ?? '';
    const known = cjkSpeakers(value) ?? cjkSpeakers(last);
    if (known) return known;
    return /^\p{Script=Han}{2,3}$/u.test(last)
      ? [{ name: last, organization: null }]
      : [];
  }
  const [first] = value.split(/\s*[,(–—|/]\s*|\s+-\s+/u);
  return (
    speakersAt(value, 0)?.speakers ??
    (ANY_NAME.test(first) ? [{ name: first, organization: null }] : [])
  );
}
