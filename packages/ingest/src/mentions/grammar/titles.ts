import { remembered } from '../../remembered';
import { leadingDay } from './days';
import { leadingLabel } from './talkTypes';
import { isUnspaced } from './wordCount';

const SMALL =
  /^(?:a|an|the|of|to|from|with|without|for|in|on|at|by|and|or|nor|but|as|vs\.?|via|is|are|be|your|our|my|into|over|using|how|that|it|its|du|de|la|le|les|des|un|une|et|der|die|das|den|dem|und|für|von|mit|im|zu|&|[-–—+:/|]|\d[\d.,]*)$/i;
const QUOTE_MARKS =
  /^[\s"“”„«»‘’'`*_「」『』《》]+|[\s"“”„«»‘`*_「」『』《》]+$/g;
const NOISE =
  /^(?:here|this|link|video|slides?|recording|watch|read more|more|blog(?: post)?|article|website|schedule|agenda|program(?:me)?|the talk|this talk|talk|talks|session|presentation|keynote|keynotes|sessions|playlist|youtube|abstract|details|source|photo|recap|repo|github|n\/?a|tba|tbc|tbd|to-?do|etc|q ?& ?a|ama|break|lunch|coffee.*|registration.*|networking|welcome.*|(?:opening|closing)(?: remarks| symposium| speech| ceremony| session| words| notes?)?|intro(?:duction)?|lunch.*|dinner|party|happy hour|breakfast|doors open.*|check-?in.*|open spaces?|hallway track|(?:the )?(?:expo|exhibition|sponsor)(?: hall| showcase)?|(?:the )?hallway.*|sponsors?|(?:speaker|presenter|host|moderator|panell?ist)s?|venue|the venue|food|swag|conclusions?|summary|overview|takeaways?|key takeaways|highlights?|final thoughts|(?:all )?(?:of )?(?:the |my |other )?(?:videos|recordings|slides|photos|pictures|talks|sessions)|wrap(?:ping)?[- ]up|notes?|references?|links|resources|about.{0,20})$/i;

/** Sections of recaps and announcements in Chinese and Japanese, facts of the evening, names of companies. */
const UNSPACED_NOISE =
  /^(?:现场.{0,4}|分享内容|活动.{0,6}|报名.{0,6}|议程|日程.{0,4}|(?:嘉宾|讲师|主题|演讲主题|讲者)(?:介绍|簡介|简介)|合影|总结|前言|后记|茶歇|抽奖.{0,6}|签到|感想|まとめ|おわりに|はじめに|概要|会場|懇親会.{0,8}|参加.{0,8}|休憩|受付|自己紹介|質疑応答|ハッシュタグ|オープニング|クロージング|目次)$|^(?:时间|時間|日期|地点|地點|场地|場地|费用|報名|报名|主办|主辦|日時|会場|場所|参加費|定員)\s*[:：]|(?:株式会社|有限公司|合同会社)$|^(?:株式会社|合同会社)\S{1,20}$/u;

/** What stands in schedules between the talks. */
const BETWEEN_TALKS =
  /\b(?:coffee|breakfast|lunch|dinner|drinks|reception|booth(?: crawl)?|party|registration|check-?in|break|meet-?ups?|meet and greet|meeting|happy hour|office hours|open spaces?|group photo|(?:booth|pub|bar)? ?crawl|devroom|open(?:ing|ed)? doors|(?:talks|chats|questions) (?:and|&) (?:answers|discussions?|networking|drinks)|working group|sociali[sz]ing|grillen|doors open|(?:host|user ?group|community) intro)\W*$|^(?:welcom\w+|opening|closing|introductory|introductionary) (?:.{0,30} )?(?:speech|remarks|words?|notes?|opening|address)\b|^(?:happy hour|(?:coffee|lunch|tea) break|after-?party|drinks|party|dinner|social event) (?:by|at|with|in|sponsored|hosted|presented)\b|^(?:open )?discussions?(?: on| about|:|$)|^lightning talks(?![a-z]|\s*:\s*\S)|^open spaces? (?:slots?|sessions?|rounds?|blocks?|opening|closing|kick-?off)\s?#?\d*\W*$|^ignites(?: part)?\s?\d*\W*$|^(?:(?:morning|afternoon|evening|night)\s*(?:\/\s*\w+\s*)?@)/i;

/** "Lunch & networking": a break; networks are a subject of talks. */
const NETWORKING =
  /^(?:(?:free|social|evening|after|speed|community|final|discussions?|sociali[sz]e|sociali[sz]ing|mingling|pizza|food|snacks?|coffee|lunch|dinner|breakfast|drinks?|beers?|wine|break|q&a|closing|happy hour|aperitivo|apéro)(?:\s*[,&+/]\s*|\s+and\s+|\s+))*networking\W*$/iu;

/** "Community Meetings: every second Friday", "Slack: join us": where a community is found. */
const COMMUNITY =
  /^(?:(?:community|weekly|bi-?weekly|monthly|regular) (?:meetings?|calls?)|(?:slack|discord|matrix|irc|zulip)(?: (?:channels?|workspace|server|community))?|mailing lists?)\s*(?:$|[:–—-]\s)/iu;

/** "Find the session here", "Watch the recording": what to do, not what was said. */
const CALL_TO_ACTION =
  /^(?:find|watch|see|view|check|register|sign up|add|join|read|get|visit|click|follow|download)\b.{0,50}\b(?:here|below|recordings?|schedule|sched|slack|session|talk)\W*$/iu;

/** Whether a title is that of a break, a party or a booth rather than a talk. @internal */
export function isBetweenTalks(title: string): boolean {
  return (
    BETWEEN_TALKS.test(title) || NETWORKING.test(title) || NOISE.test(title)
  );
}

/** "(30 min)" behind a title. */
const DURATION =
  /\s*[([]\s*\d{1,3}\s?(?:min(?:ute[ns]?|utos?|uti)?|h|hours?|std)\.?\s*[)\]][\s:–—-]*$/iu;

/** "DOP328 - …", "… (CON203)", "[SRV301-R1] …": the code of a session. */
const CODE_BEFORE =
  /^[([]?\p{Lu}{3,4}\d{3}(?:-[\p{Lu}\d]{1,3})?(?:[)\]]\s*[:–—|-]?|\s*[:–—|]|\s+-)\s+(?=\S)/u;
const CODE_BEHIND =
  /\s*[([]\p{Lu}{3,4}\d{3}(?:-[\p{Lu}\d]{1,3})?[)\]][\s:–—-]*$/u;

/** The text without the quotation marks and white space around it, and without a closing dot. @internal */
export const cleanTitle: (text: string) => string = remembered(text => {
  let title = text
    .replace(DURATION, '')
    .replace(CODE_BEFORE, '')
    .replace(CODE_BEHIND, '')
    .replace(/^(?:[\p{Extended_Pictographic}\u{FE0F}\u{200D}]\s*)+/u, '')
    .replace(QUOTE_MARKS, '')
    .replace(/^[\s:–—|,;·•-]+|[\s:–—|,;-]+$/g, '')
    .replace(QUOTE_MARKS, '');
  const opened = (title.match(/“/g) ?? []).length;
  const closed = (title.match(/”/g) ?? []).length;
  if (opened > closed) title = `${title}”`;
  if (closed > opened) title = `“${title}`;
  if (
    (text.match(/"/g) ?? []).length % 2 === 0 &&
    (title.match(/"/g) ?? []).length % 2 === 1
  ) {
    title = text.trim().endsWith('"') ? `${title}"` : `"${title}`;
  }
  if (/[’']$/.test(title) && !/s[’']$/.test(title)) title = title.slice(0, -1);
  if (/(?<!\b(?:vs|etc|Inc|Jr|\.\.))\.$/.test(title) && !/\.\.\.$/.test(title))
    title = title.slice(0, -1);
  return title.replace(/\s+/g, ' ').trim();
}, 4000);

/** Share of the words that begin with a capital letter or a digit, small words of titles left out. @internal */
export function capitalShare(text: string): number {
  const words = text
    .split(/[\s/]+/)
    .filter(
      word =>
        word &&
        !SMALL.test(word.replace(/[:,;.!?]$/, '')) &&
        /[\p{L}\d]/u.test(word),
    );
  if (words.length === 0) return 0;
  const capital = words.filter(
    word =>
      /^[^\p{L}\d]*[\p{Lu}\d]/u.test(word) ||
      /[\p{Lu}\d]|\.(?:io|js|com|dev)/u.test(word),
  );
  return capital.length / words.length;
}

/** "Presented at SomeConf 2023", "Recording (in Danish)": stands beside a title. */
const FACT_BESIDE =
  /^(?:presented|given|held|shown) (?:at|in|for|during) |^(?:recordings?|slides?|videos?)\s?\([^()]*\)$/iu;

/** "3:00pm - 4:30pm on Thursday": when, and nothing else. */
const TIMES =
  /(?<!\p{L})(?:\d{1,4}|[ap]\.?m|mon|tues?|wed|wednes|thu|thurs|fri|sat|satur|sun|day|on|to|at|and|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:day)?\.?(?!\p{L})|[ap]m?(?!\p{L})/giu;

/** "Friday, May 7, 2021": a day and nothing else. */
function isDate(text: string): boolean {
  return text.length < 60 && leadingDay(text, null).length >= text.length;
}

/** Whether a text can be a title at all: it has words, is no label, no sentence that goes on, no address. @internal */
export function canBeTitle(
  text: string,
  options: { anyCase?: boolean } = {},
): boolean {
  const title = cleanTitle(text);
  const words = title.split(' ');
  if (title.length < 4 || title.length > 220 || words.length > 32) return false;
  if (/\d/.test(title) && !/\p{L}{2}/u.test(title.replace(TIMES, '')))
    return false;
  if (FACT_BESIDE.test(title)) return false;
  if (UNSPACED_NOISE.test(title)) return false;
  if (/^[([][^()[\]]*[)\]]$/.test(title)) return false;
  if (COMMUNITY.test(title)) return false;
  if (CALL_TO_ACTION.test(title) || (/\d/.test(title) && isDate(title)))
    return false;
  if (NOISE.test(title) || /^https?:|^www\.|^@|^!\[|^#\S+$/.test(title))
    return false;
  if (
    !options.anyCase &&
    /^\p{Ll}/u.test(title) &&
    !/^(?:e[A-Z]|i[A-Z]|k8s|kubectl|npm|gRPC|etcd|containerd|systemd|curl|git\b|nix|io_uring|[a-z-]+\(|(?!note|edit|update|ps|tl;?dr|btw|e\.g)[a-z\d][a-z\d-]{1,16}(?: [-–—]|:) \p{L})/u.test(
      title,
    )
  )
    return false;
  return /\p{L}{2}/u.test(title);
}

/** In a writing without spaces a sentence has its dot, or several commas. */
function isUnspacedTitle(title: string): boolean {
  const commas = (title.match(/[，、,]/gu) ?? []).length;
  return (
    title.length <= 80 &&
    !/[。；]/u.test(title) &&
    commas < (title.length > 30 ? 2 : 3)
  );
}

/** Whether a text reads like a title more than like a sentence. @internal */
export function looksLikeTitle(text: string): boolean {
  const title = cleanTitle(text);
  if (!canBeTitle(title)) return false;
  if (leadingLabel(title)) return true;
  if (isUnspaced(title)) return isUnspacedTitle(title);
  const words = title.split(' ').length;
  const share = capitalShare(title);
  // "Why So Slow? What We Have Learned" goes on as a title; sentences have small letters.
  const end = share >= 0.6 ? /[.]\s+\p{Lu}/u : /[.!?]\s+\p{Lu}/u;
  if (end.test(title.replace(/\b(?:vs|etc|St|Dr|Inc|No)\./g, ''))) return false;
  if (share >= 0.6) return true;
  if (
    /^(?:I|We|It|This|That|There|They|You|He|She|My|Our|If|As|When|While|But|So|And|Also|Great|Really)\b/.test(
      title,
    )
  )
    return false;
  return (
    words <= 14 &&
    (/[:?!]|\s[-–—]\s/.test(title) || words <= 9) &&
    !/[.,]$/.test(text.trim())
  );
}
