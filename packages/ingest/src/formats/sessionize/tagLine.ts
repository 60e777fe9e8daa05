import { textOf } from '../../document/values';
import { canBeAffiliation } from '../../people';
import { ENDS_IN_ROLE, ROLE } from '../../people/vocabulary';
import type { Speaker } from '../../model';
import { fold } from '../../resolve/normalise';
import { fieldOf, objectsIn, type JsonObject } from '../json';

/** Where one thing a tag line says ends and the next begins. */
const SEGMENTS = /\s*[|·•;\n]\s*|\s+\/\s+|(?<=\p{L}{4})\.\s+(?=\p{Lu})/u;
/** "Role @ Company", "Role at Company": the last of them, for before it stand fields and teams. */
const AT = /^(.{2,120})(?:\s+at\s+|\s*@\s*)(\p{L}.*|\d.*)$/iu;
/** "Role bei Company", "Role for Company". */
const FOR = /^(.{2,80}?)\s+(?:bei|chez|presso|for|with|w\/)\s+(.+)$/iu;
/** "CTO of Company". */
const OF =
  /^(.{0,40}\b(?:CEO|CTO|CIO|COO|CPO|CISO|CFO|[Ff]ounder|[Pp]resident|[Oo]wner))\s+of\s+(\p{Lu}.*)$/u;
/** "Role, Company" and "Company, Role", also with a dash. */
const PARTED = /^([^,]{2,80}?)(?:,\s+|\s+[-–—]\s+)(.{2,80})$/u;
/** What stands where a company would, and is none. */
const NO_COMPANY =
  /^(?:an?|my|the|your|our|self|myself|home|heart|work|large|scale|various|several|many|companies|startups|fun|good|life|freedom|everyone|night|day|java developers?|developers?|mvp|gde|microsoft mvp|mct|ceo|cto)\b|^(?:android|kotlin|ios|java|cloud|web|mobile|data|ai|security|devops|agile|testing|quality)$/i;
/** Awards and clubs that stand behind a company. */
const AWARD =
  /\b(?:MVP|GDE|MCT|RD|Google Developers? Experts?|Java Champion|Docker Captain|AWS (?:Hero|Community Builder)|Ambassador|Organi[sz]er|Author|Speaker|Podcaster)\b/i;

/** Endings only companies have. */
const INCORPORATED =
  /\s(?:GmbH|AG|Inc\.?|LLC|Ltd\.?|Corp\.?|Corporation|S\.?A\.?|SAS|BV|B\.V\.|NV|AB|Oy|ApS|A\/S|PLC|Group|KG|e\.?V\.?)$/i;

/** Where a company's name ends: "Google / Gradle Fellow", "AVL, Developer Relations". */
const BEHIND =
  /\s+\/\s+|,\s+(?!(?:Inc|LLC|Ltd|GmbH|Co)\b)|\s+[-–—]\s+|\s+\(|\s+(?:and|&|und|et)\s+(?=\p{Ll})|\s+(?:focusing|working|helping|building|where)\s/u;

/** @param lowerCase whether it may be written without a capital, as `at smapiot` */
function companyIn(text: string, lowerCase = false): string | null {
  const [name] = text.trim().split(BEHIND);
  const company = name.replace(/[\s.,;:!]+$/, '').replace(/^@/, '');
  const words = company.split(' ');
  if (company.length < 2 || company.length > 60 || words.length > 6)
    return null;
  if (NO_COMPANY.test(company) || ROLE.test(company) || AWARD.test(company))
    return null;
  if (INCORPORATED.test(company)) return company;
  const isName =
    /^[\p{Lu}\d]|\p{Lu}/u.test(company) &&
    (words.length < 4 || canBeAffiliation(company));
  return isName || (lowerCase && /^[a-z][\w.-]{3,}$/.test(company))
    ? company
    : null;
}

type Place = Pick<Speaker, 'organization' | 'role'>;

/** A job as it stands: short, and ending like one. */
function jobIn(text: string): string | null {
  const job = text
    .replace(/^[\s,;]+|[\s,;–-]+$/g, '')
    .replace(/^(?:an?|the)\s+/i, '');
  return job.length <= 60 && ROLE.test(job) ? job : null;
}

function place(company: string | null, job: string): Place | null {
  if (!company) return null;
  const role = jobIn(job);
  return { organization: company, ...(role && { role }) };
}

/** What one segment says surely: there is a job, and beside it where. */
function sureIn(segment: string): Place | null {
  const at = AT.exec(segment);
  const isJob = at !== null && (ROLE.test(at[1]) || segment.includes('@'));
  const found = isJob ? place(companyIn(at[2], true), at[1]) : null;
  if (found) return found;
  const of = OF.exec(segment);
  const ofCompany = of && place(companyIn(of[2]), of[1]);
  if (ofCompany) return ofCompany;
  const behind = FOR.exec(segment);
  if (behind && ROLE.test(behind[1]) && isNamed(behind[2])) {
    const company = place(companyIn(behind[2]), behind[1]);
    if (company) return company;
  }
  const parted = PARTED.exec(segment);
  if (!parted) return null;
  const [, left, right] = parted;
  for (const [company, job] of [
    [right, left],
    [left, right],
  ]) {
    const surely =
      INCORPORATED.test(company) || (ROLE.test(job) && isNamed(company));
    if (surely && !ROLE.test(company)) return place(companyIn(company), job);
  }
  return null;
}

/** Beside a job may also stand what it is about: "Manager, Solution Engineering". */
const FIELD =
  /\b(?:engineering|development|relations|experience|productivity|research|marketing|sales|operations|testing|quality|automation|infrastructure|architecture|design|enablement|advocacy|learning|intelligence|science|management|strategy|education|community|technology|android|ios|kotlin|devrel|dev rel|backend|frontend)$/i;

function isNamed(company: string): boolean {
  return !FIELD.test(company.trim());
}

/** What stands before the last part of a segment. */
const LAST_PART =
  /(?:,\s+|\s+[-–—]\s+|\s+(?:at|@|bei|for)\s+)(?=[^,@–—]{2,60}$)/u;

/** Letters and digits only: "Travel-Perk" is travelperk.com. */
const squeezed = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

const COMPANY_SITE = /^company/i;

/** The name before the ending of the company's domain, `travelperk` of `https://www.travelperk.com/`. */
function domainLabel(speaker: JsonObject): string | null {
  const site = objectsIn(fieldOf(speaker, 'links')).find(link =>
    COMPANY_SITE.test(textOf(fieldOf(link, 'linkType')) ?? ''),
  );
  const address = textOf(fieldOf(site, 'url'));
  if (!address || !URL.canParse(address)) return null;
  const parts = new URL(address).hostname.toLowerCase().split('.');
  const last = parts[parts.length - 2] ?? '';
  const isSecondLevel =
    last.length <= 3 &&
    parts.length > 2 &&
    /^(?:co|com|org|net|ac|gv|or)$/.test(last);
  return (isSecondLevel ? parts[parts.length - 3] : last) || null;
}

/** The company's name as the speaker spells it, where the words of its domain stand in what they write. */
function spelledAs(label: string, texts: Array<string | null>): string | null {
  if (label.length < 4) return null;
  for (const text of texts) {
    const words = (text ?? '').slice(0, 3000).split(/[\s,;:()"“”|/]+/);
    for (let at = 0; at < words.length; at += 1) {
      for (
        let length = 1;
        length <= 3 && at + length <= words.length;
        length += 1
      ) {
        const name = words
          .slice(at, at + length)
          .join(' ')
          .replace(/['’]s$|[.!?…]+$/u, '');
        if (
          /^\p{Lu}|\d|^\p{Ll}+\p{Lu}/u.test(name) &&
          squeezed(name) === squeezed(label)
        )
          return name;
      }
    }
  }
  return null;
}

/**
 * Where the speakers of an export work, as far as their tag lines and the sites of their companies tell.
 *
 * A tag line is free text: "Role at Company", "Role, Company", "Company", or a joke. A company is believed where a job
 * stands beside it; where it stands alone, it must end like one, be a company of another speaker, or be the name of the site
 * the speaker gives as the company's.
 *
 * @returns by the speakers' ids
 *
 * @internal
 */
export function affiliationsOf(
  speakers: readonly JsonObject[],
): Map<string, Place> {
  const found = new Map<string, Place>();
  const companies = new Map<string, string>();
  const nameOf = (speaker: JsonObject) =>
    textOf(fieldOf(speaker, 'fullName')) ?? '';
  const idOf = (speaker: JsonObject) => textOf(fieldOf(speaker, 'id')) ?? '';
  const segmentsOf = (speaker: JsonObject) =>
    (textOf(fieldOf(speaker, 'tagLine')) ?? '')
      .slice(0, 300)
      .split(SEGMENTS)
      .filter(Boolean);
  for (const speaker of speakers) {
    const sure = segmentsOf(speaker)
      .map(sureIn)
      .find(one => one !== null);
    if (sure?.organization) {
      found.set(idOf(speaker), sure);
      companies.set(squeezed(sure.organization), sure.organization);
    }
  }
  for (const speaker of speakers) {
    const id = idOf(speaker);
    if (found.has(id)) continue;
    const segments = segmentsOf(speaker);
    const label = domainLabel(speaker);
    const alone = segments.find(
      segment =>
        companyIn(segment) === segment &&
        (INCORPORATED.test(segment) ||
          companies.has(squeezed(segment)) ||
          (label !== null && squeezed(segment) === squeezed(label))),
    );
    const spelled = label
      ? spelledAs(label, [
          textOf(fieldOf(speaker, 'tagLine')),
          textOf(fieldOf(speaker, 'bio')),
        ])
      : null;
    // "Internet Batman at Acme", where Acme is a company of somebody else.
    const known = segments
      .map(segment =>
        segment.slice(segment.search(LAST_PART)).replace(LAST_PART, ''),
      )
      .find(part => companies.has(squeezed(part)));
    const own = squeezed(nameOf(speaker));
    const organization = [alone, known, spelled].find(
      name => name && squeezed(name) !== own,
    );
    const role = segments
      .map(segment => (ENDS_IN_ROLE.test(segment) ? jobIn(segment) : null))
      .find(job => job !== null);
    if (organization || role) {
      found.set(id, {
        organization: organization ?? null,
        ...(role && { role }),
      });
    }
  }
  return found;
}
