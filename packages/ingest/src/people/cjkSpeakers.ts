import type { Speaker } from '../model';
import { cjkPerson, hasHan } from './cjkName';
import { isPersonName } from './personName';

/** Longer than any list of speakers. */
const LONGEST = 200;
/** What sentences and titles have, and lists of people do not. */
const NO_NAMES = /[：:。！？!?《》「」『』“”]/u;
const LABEL =
  /^(?:分享|演讲|主讲|特邀|スピーカー|登壇者|発表者|講演者)?(?:讲师|嘉宾|讲者|分享人|主讲人|講師|スピーカー|登壇者|発表者|講演者)\s*[:：]\s*/u;
/** What people do, as opposed to where. */
const ROLE =
  /(?:工程师|工程師|架构师|架構師|经理|經理|总监|總監|负责人|負責人|专家|專家|运维|開發|开发者|创始人|創辦人|顾问|顧問|研究员|研究員|讲师|講師|教授|博士|主管|首席\S*|エンジニア|代表|取締役|開発者|CTO|CEO|CIO|VP|Engineer|Manager|Architect|Director|Lead)(?:人|者)?$/iu;
/** Short, and without the endings of words that make a sentence or a title. */
const COMPANY = /^[^\p{Script=Hiragana}/／|｜—–-]{2,12}$/u;
/** "Name[Org] Name[Org]". */
const BRACKETED =
  /([^[\]［］【】]{2,12}?)\s*[[［【]([^[\]［］【】]{1,40})[\]］】]\s*/gu;

/** "Acmeの", "海云资深架构师": the company, and the job that begins with one of these words. */
const JOB =
  /^(\S{2,14}?)((?:高级|高級|资深|資深|首席|联合|聯合|技术|技術|产品|產品|解决方案|前端|后端|後端|运维|研发|研發|平台|数据|架构|项目|软件|开发){0,4}(?:工程师|工程師|架构师|架構師|经理|經理|总监|總監|负责人|負責人|专家|專家|运维|创始人|創辦人|顾问|顧問|研究员|研究員|讲师|教授|主管|CTO|CEO|エンジニア|代表))$/u;

/** "Acme联合创始人、…": a job of its own. */
const TWO_JOBS = /[、；]|(?:创始人|负责人|工程师|架构师|经理|总监|专家)/u;

/** Company and job, as "Org / Role", "Org Role", or "OrgRole" in one word. */
function affiliated(name: Speaker, words: string): Speaker {
  const parts = words
    .split(/\s*[/／|｜]\s*|[，,]\s*|\s+/u)
    .map(part => part.trim())
    .filter(Boolean);
  const at = parts.findIndex(part => ROLE.test(part));
  const role = parts.slice(Math.max(at, 0)).join(' ');
  if (at > 0)
    return { ...name, organization: parts.slice(0, at).join(' '), role };
  if (at < 0) return { ...name, organization: parts.join(' ') || null };
  const job = parts.length === 1 ? JOB.exec(role) : null;
  return job && !TWO_JOBS.test(job[1])
    ? { ...name, organization: job[1], role: job[2] }
    : { ...name, organization: null, role };
}

function speakerIn(text: string): Speaker | undefined {
  const person = cjkPerson(text);
  return (
    person && {
      name: person.name,
      organization: person.organization ?? null,
      ...(person.role && { role: person.role }),
    }
  );
}

/** Among others, somebody whose name is written in Latin letters. */
function latinPerson(text: string): Speaker | undefined {
  return !hasHan(text) && isPersonName(text.trim())
    ? { name: text.trim(), organization: null }
    : undefined;
}

/** "Name Org / Role", "Org Role Name", "Name，Org Role". */
function describedPerson(text: string): Speaker | undefined {
  const comma = /^([^，,]{2,12})[，,]\s*(\S.{1,60})$/u.exec(text);
  const behind = comma && speakerIn(comma[1]);
  if (comma && behind) return affiliated(behind, comma[2]);
  const words = text.split(/\s+/);
  if (words.length < 2) return undefined;
  const first = speakerIn(words[0]);
  if (first) return affiliated(first, text.slice(words[0].length));
  const last = words[words.length - 1];
  const named = speakerIn(last);
  const before = text.slice(0, -last.length).trim();
  if (named && (ROLE.test(before) || COMPANY.test(before)))
    return affiliated(named, before);
  return undefined;
}

/**
 * Reads a text that is nothing but speakers, in Chinese or Japanese: names with "さん", with their company in brackets, with
 * company and job before or behind. Undefined when any part of it cannot be placed.
 *
 * @internal
 */
export function cjkSpeakers(given: string): Speaker[] | undefined {
  const text = given.replace(LABEL, '').trim();
  if (!text || text.length > LONGEST || NO_NAMES.test(text)) return undefined;
  const bracketed = [...text.matchAll(BRACKETED)];
  if (
    bracketed.length > 0 &&
    bracketed.map(([all]) => all).join('').length === text.length
  ) {
    const people = bracketed.map(([, name, organization]) => {
      const person = speakerIn(name.trim());
      return person && { ...person, organization };
    });
    const known = people.filter(one => one !== undefined);
    return known.length === people.length ? known : undefined;
  }
  const whole = speakerIn(text) ?? describedPerson(text);
  if (whole) return [whole];
  const parts = text.split(
    /\s*[、;；&＆＋+]\s*|\s*[，,]\s*|(?<=\p{Script=Han})[和与及と](?=\p{Script=Han})|(?<=\p{L})\s+[和与及と]\s+(?=\p{Lu})/u,
  );
  if (parts.length < 2 || parts.length > 10) return undefined;
  const people = parts.map(
    part => speakerIn(part) ?? describedPerson(part) ?? latinPerson(part),
  );
  const known = people.filter(one => one !== undefined);
  return known.length === parts.length ? known : undefined;
}
