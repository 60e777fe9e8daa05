import type { Speaker } from '../../model';
import { cjkSpeakers, hasHan, readSpeakerList, speakersAt } from '../../people';
import { type InlineText, sliceInline } from '../inline';

/** What a label says of the words behind it. @internal */
export type LabelKind = 'title' | 'speakers' | 'event' | 'when' | 'other';

const NUMBER =
  '(?:\\s*(?:#|no\\.?|n[ºo°]\\.?)?\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,2}))?';
const TITLE =
  'titles?(?: of (?:the )?(?:talk|presentation|session))?|(?:talk|session|presentation|lecture|paper|keynote)(?: title)?|topic|subject|titel|vortrag(?:stitel)?|thema|titre|sujet|conférence|présentation|título(?: de la charla| da palestra)?|charla|ponencia|palestra|tema|titolo|intervento|onderwerp|lezing|(?:演讲|分享|发言|本期)?(?:主题|主題|议题|議題|题目|題目|标题)|(?:講演|発表|セッション)?(?:タイトル|テーマ|演題)|講演|発表';
const SPEAKERS =
  '(?:invited |guest |keynote )?(?:speakers?|presenters?|presented by|lecturers?|panell?ists?)(?:\\(s\\))?|referent(?:en|in)?|vortragende[rn]?|sprecher(?:in)?|orateurs?|oratrices?|intervenante?s?|conférenci(?:er|ère)s?|ponentes?|orador(?:es)?|palestrantes?|relator[ei]|sprekers?|(?:分享|演讲|主讲|特邀)?(?:讲师|嘉宾|讲者|講者|分享人|主讲人|演讲人|演讲者|講師)|スピーカー|登壇者|発表者|講演者';
const EVENT =
  'events?|conferences?|(?:presented|given|held) at|veranstaltung|konferenz|[ée]v[éè]nement|evento|conferencia|conferência|evenement|イベント|活动|大会|会议';
const WHEN =
  'dates?|when|time|date (?:and|&) time|datum|wann|zeit|uhrzeit|quand|horaire|fecha|hora|cuándo|data|horário|quando|ora|wanneer|时间|日期|日時|時間';
const KINDS: Array<[LabelKind, RegExp]> = [
  ['title', new RegExp(`^(?:${TITLE})${NUMBER}$`, 'iu')],
  ['speakers', new RegExp(`^(?:${SPEAKERS})${NUMBER}$`, 'iu')],
  ['event', new RegExp(`^(?:${EVENT})$`, 'iu')],
  ['when', new RegExp(`^(?:${WHEN})$`, 'iu')],
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
