import type { Speaker } from '../../model';
import { cjkNameAtEnd, speakersIn } from '../../people';
import { readTalkLinks } from '../grammar/mediaMarks';
import { cleanTitle } from '../grammar/titles';
import { typeInUnspaced } from '../grammar/unspacedWords';
import { type InlineText, sliceInline } from '../inline';
import type { Stance } from '../section';
import type { DocumentFacts, Found } from './types';

/** Titles in the quotation marks of Chinese and Japanese; shorter ones are words to stress. */
const QUOTED = /[「『《“]([^「」『』《》“”\n]{6,120})[」』》”]/gu;
const SENTENCE_END = /[。！？!?\n]/u;

/** Behind a title: "というセッション", "と題した発表", "のトーク", "的演讲". */
const TALK_BEHIND =
  /^\s*(?:[(（][^()（）]{0,40}[)）]\s*)?(?:という|といった|と題した|と題して|とする|というタイトルの|というテーマの|の|的|为题的|為題的|这个|這個|这一)?[^、。，！？]{0,8}?(?:セッション|トーク|発表|講演|登壇|キーノート|LT|プレゼン|演讲|演講|分享|议题|議題|讲座|報告会|主题报告)/iu;
/** "と題して話した", "についてお話し", "为题做了分享". */
const TOLD_BEHIND =
  /^\s*(?:という(?:タイトル|テーマ|内容)で|と題し|について(?:お?話|語|紹介|発表)|を(?:発表|講演|紹介)|为题|為題|為主題|为主题)/u;
/** Before a title: "带来了", "分享了", "主讲", "题为", "演讲主题是". */
const TOLD_BEFORE =
  /(?:带来|帶來|分享|主讲|主講|演讲|演講|讲解|講解|发表|發表|介绍|题为|題為|以|主题(?:是|为|：|:)|主題(?:是|為|：|:)|议题(?:是|为|：|:)?|做|作)(?:了|的)?(?:一?[个場场])?(?:题为|題為|主题为|关于|關於)?(?:的)?(?:演讲|演講|分享|主题|主題|议题)?\s*[:：,，]?\s*$/u;
/** "鈴木さんの", "鈴木さんによる", "鈴木さんが". */
const OWNED_BEFORE =
  /(?:さん|氏|先生|様|老师|老師|君)(?:の|による)?\s*(?:LT|セッション|発表|講演|トーク)?[:：、]?\s*$/u;
/** "…と言っていました": words, no title. */
const SAID_BEHIND = /^\s*と(?:言|い[いっわ]|思|話|感|考|叫|答|聞|書)/u;
/** Books, articles and songs have the same quotation marks. */
const OTHER_BEHIND =
  /^\s*(?:という|の|的|这|這)?[^、。，！？]{0,6}(?:本|書籍|书|一书|記事|文章|漫画|映画|曲|アルバム|译者|作者|著者|連載|雑誌|杂志|论文|論文|電影|电影|专栏|节目|ブログ|機能|言葉)/u;

function sentenceAround(text: string, start: number, end: number) {
  const before = text.slice(Math.max(0, start - 80), start);
  const breaks = [...before.matchAll(new RegExp(SENTENCE_END, 'gu'))];
  const last = breaks[breaks.length - 1];
  const after = text.slice(end, end + 60);
  const stop = after.search(SENTENCE_END);
  return {
    before: last ? before.slice((last.index ?? 0) + 1) : before,
    after: stop >= 0 ? after.slice(0, stop) : after,
  };
}

/** "（鈴木一郎さん）", "by 鈴木一郎" right behind a title. */
const GIVER_BEHIND =
  /^\s*(?:[(（]\s*(?:by\s+)?([^()（）]{2,24})[)）]|(?:by|／|\/|-|—)\s*([^\s。、，]{2,12}))/iu;

function giversOf(before: string, after: string): Speaker[] {
  const named = cjkNameAtEnd(
    before
      .replace(TOLD_BEFORE, '')
      .replace(
        /[，,、\s]*(?:为|為|给|給|向|和|与|與)(?:我们|我們|大家|现场|現場|各位|与会者|開發者|开发者)*\s*$/u,
        '',
      )
      .replace(
        /(?:の|が|による|から|は|と)?\s*(?:LT|セッション|発表|講演|トーク)?[:：、，,]?\s*$/u,
        '',
      ),
  );
  if (named) return [named];
  const people = speakersIn(before);
  const last = people[people.length - 1];
  if (last && before.length - last.end < 12 && TOLD_BEFORE.test(before))
    return last.speakers;
  const behind = GIVER_BEHIND.exec(after);
  const given = behind && cjkNameAtEnd((behind[1] ?? behind[2]).trim());
  return given ? [given] : [];
}

/**
 * Finds the talks that running text in Chinese or Japanese names by their titles in quotation marks, where the words around
 * say that they are talks.
 *
 * @internal
 */
export function unspacedSentencesOf(
  inline: InlineText,
  line: number | null,
  stance: Stance,
  facts: DocumentFacts,
): Found[] {
  if (
    facts.eventName === null &&
    !facts.isGathering &&
    stance !== 'talks' &&
    stance !== 'list'
  )
    return [];
  return [...inline.text.matchAll(QUOTED)].slice(0, 40).flatMap(match => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    const { before, after } = sentenceAround(inline.text, start, end);
    const speakers = giversOf(before, after);
    const told =
      TALK_BEHIND.test(after) ||
      TOLD_BEHIND.test(after) ||
      (TOLD_BEFORE.test(before) && speakers.length > 0) ||
      (OWNED_BEFORE.test(before) && speakers.length > 0);
    if (!told || OTHER_BEHIND.test(after) || SAID_BEHIND.test(after)) return [];
    const around = sliceInline(inline, start, end);
    return [
      {
        title: cleanTitle(match[1]),
        speakers,
        takeaway: after.length > 10 ? after : null,
        type: typeInUnspaced(`${before.slice(-12)}${after.slice(0, 20)}`),
        event: null,
        day: null,
        start: null,
        links: readTalkLinks(around),
        line,
        rule: 'sentence',
        text: `${before}${match[0]}${after}`,
      },
    ];
  });
}
