import { readSpeakerList } from '../../people';
import type { TalkType } from '../../model';
import { readSchedLink, type SchedLink } from '../../sched';
import { type InlineText, sliceInline } from '../inline';
import { typeOfLabel } from './talkTypes';

/** "[Title - Ada Example]": brackets around all of it. @internal */
export function withoutBrackets(inline: InlineText): InlineText {
  return /^\[[^[\]]{8,400}\]$/.test(inline.text)
    ? sliceInline(inline, 1, inline.text.length - 1)
    : inline;
}

/** The text up to an address that ends it. @internal */
export function withoutAddress(text: string): string {
  return text.replace(/[\s:–—-]*https?:\/\/\S+$/, '');
}

/** Lines of an entry in one: parts of it, or a title that was wrapped where there is nothing but titles. @internal */
export function asOneLine(text: string, titleOnly = false): string {
  const [, ...others] = text.split('\n');
  const isWrapped =
    titleOnly && !others.some(line => readSpeakerList(line) !== undefined);
  return text.replace(/\n/g, isWrapped ? ' ' : ' — ');
}

/** The same in two scripts, one line each, "在边缘运行⏎Running at the Edge - Ada Example": the line that names people by their own letters. @internal */
export function inLatin(given: InlineText): InlineText | undefined {
  const at = given.text.indexOf('\n');
  if (at < 0 || given.text.indexOf('\n', at + 1) >= 0) return undefined;
  const first = given.text.slice(0, at);
  const rest = given.text.slice(at + 1);
  const share = (text: string) =>
    (text.match(/\p{Script=Han}/gu) ?? []).length > 2;
  return share(first) && !/\p{Script=Han}/u.test(rest) && /\S \S/.test(rest)
    ? sliceInline(given, at + 1)
    : undefined;
}

/** The session's page in a schedule that any of the links leads to. @internal */
export function schedLinkOf(inline: InlineText): SchedLink | undefined {
  for (const span of inline.spans) {
    const link = span.url ? readSchedLink(span.url) : undefined;
    if (link) return link;
  }
  return undefined;
}

const TYPE_MARK =
  /\s*[([]\s*([\p{L} -]{4,24})\s*[)\]]\s*$|\s+[-–—|]\s+([\p{L} -]{4,24})\s*$/u;
/** "Title (Panel)", "Title - Lightning Talk": the title, and the type that it ends in. @internal */
export function withoutTypeMark(title: string): {
  bare: string;
  type: TalkType | undefined;
} {
  const mark = TYPE_MARK.exec(title);
  const type = mark ? typeOfLabel(mark[1] ?? mark[2]) : undefined;
  return { bare: mark && type ? title.slice(0, mark.index) : title, type };
}
