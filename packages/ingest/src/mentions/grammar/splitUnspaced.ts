import type { Speaker } from '../../model';
import { cjkPerson, cjkSpeakers } from '../../people';

/** "宋小明：标题", "宋小明（Acme）：标题". */
const NAME_FIRST = /^([^：:]{2,40}?)\s*[：:]\s*(\S.*)$/u;
/** "标题，宋小明，Acme 工程师". */
const BEHIND_COMMA = /^(.{4,}?)[，,]\s*([^，,]{2,12}(?:[，,]\s*.{2,60})?)$/u;
/** "題名 / 鈴木一郎", "題名 by 鈴木一郎", "題名 — 宋小明、李样例". */
const BEHIND_JOINT =
  /^(.{4,}?)\s*(?:[/／|｜]|\s[-–—]\s|——|\sby\s|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}」』》ー])by\s)\s*(\S[^/／|｜]{1,80})$/iu;
/** "题名 宋小明", "題名 鈴木 一郎[Acme]". */
const BEHIND_SPACE = /^(.{4,}?)\s+(\S.{1,80})$/u;
const IN_BRACKETS = /^(.{4,}?)\s*[(（](?:by\s+)?([^()（）]{2,40})[)）]$/iu;

/** "主题：…" */
const TITLE_LABEL =
  /^(?:演讲|分享)?(?:主题|主題|议题|議題|题目|題目|タイトル|演題)[\d一二三四五六七八九十]{0,2}\s*[:：]\s*/u;

interface UnspacedSplit {
  title: string;
  speakers: Speaker[];
}

/** The people a text ends with behind white space: the most words of it that are all people. */
function behindSpace(text: string): UnspacedSplit | undefined {
  const words = text.split(/(?<=\s)/u);
  for (let at = Math.max(1, words.length - 6); at < words.length; at += 1) {
    const match = BEHIND_SPACE.exec(
      `${words.slice(0, at).join('').trimEnd()} ${words.slice(at).join('')}`,
    );
    const tail = words.slice(at).join('');
    const speakers = match && cjkSpeakers(tail);
    const title = words.slice(0, at).join('').trim();
    if (speakers && title.length >= 4) return { title, speakers };
  }
  return undefined;
}

/**
 * Takes apart an entry in a writing that sets no spaces between words: the name before a colon, or behind the title.
 *
 * @internal
 */
export function splitUnspaced(given: string): UnspacedSplit | undefined {
  const text = given.replace(TITLE_LABEL, '');
  const first = NAME_FIRST.exec(text);
  const named = first && cjkPerson(first[1]);
  if (first && named) {
    const { name, organization, role } = named;
    return {
      title: first[2],
      speakers: [
        { name, organization: organization ?? null, ...(role && { role }) },
      ],
    };
  }
  for (const form of [BEHIND_COMMA, BEHIND_JOINT, IN_BRACKETS]) {
    const match = form.exec(text);
    const speakers = match && cjkSpeakers(match[2]);
    if (match && speakers) return { title: match[1], speakers };
  }
  return behindSpace(text);
}
