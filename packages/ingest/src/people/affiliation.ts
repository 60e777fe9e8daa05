import { isPlace } from './places';
import { ENDS_IN_ROLE, INDEPENDENT, ROLE } from './vocabulary';

/**
 * What stands after a person's name: where they work, what they do there, or both.
 *
 * @internal
 */
export interface Affiliation {
  organization: string | null;
  role?: string;
}

const CORPORATE_ROLE =
  /(?:CEO|CTO|CIO|CISO|CPO|COO|CFO|founder|president|chair\w*|director|VP|head)$/i;
/** "CEO Acme", "co-founder Acme Gardens": with nothing between the job and the company. */
const LEADS =
  /^((?:.{1,60}\s)?(?:(?:[Cc]o-?)?[Ff]ounder|CEO|CTO|CIO))\s+((?!(?:Emeritus|Office|Team|Circle|Institute|Program(?:me)?)(?!\p{L}))\p{Lu}[\p{L}\d.&-]*(?: \p{Lu}[\p{L}\d.&-]*)?)$/u;
const FIELD =
  /^(?:engineering|platform|product|developer|technology|research|ai|security|operations|infrastructure|devrel|software|the|community|marketing|design|data|open source|it|sre)\b/i;

/** "SomeConf 2023", "Summit '22": an event, where a company could stand. */
const EDITION = /\s(?:(?:19|20)\d\d|[’']\d\d)$/;

/** "Some Meetup", "Some User Group Ireland", "SomeConf15 Europe": where people meet, not where they work. */
const GATHERING =
  /(?:^|\s)(?:meet-?ups?|user ?groups?|hackathon|webinar)(?:$|\s)|^[\p{L}]{2,20}(?:con|conf|days)(?:20)?\d\d(?:\s|$)/iu;

/** "Ambassador Labs" is a company, whatever its first word means elsewhere. */
const COMPANY_END =
  /^(?!.*\b(?:of|at|for)\b).*\s(?:Labs?|Inc|LLC|Ltd|GmbH|AG|Corp|Corporation|Foundation|University|Technologies|Solutions)\.?$/;

/** Whether a text names a job, and no company that is called like one. @internal */
export function isRole(text: string): boolean {
  return (
    ROLE.test(text) && !COMPANY_END.test(text) && !/^The \p{Lu}/u.test(text)
  );
}

/** "Staff Developer Advocate", "CEO and Founder": capitalised words alone, the last of them a job. */
const JOB =
  /^(?:\p{Lu}[\p{L}./-]*(?: (?:(?:and|of) |[&+/] )?(?=\p{Lu})|$)){1,7}$/u;
const COMPANY = /^(?:\p{Lu}[\p{L}\d.&-]*(?: (?=\p{Lu})|$)){1,4}$/u;

/**
 * Whether a text says what somebody does and where, and nothing else: "CEO and Founder, Acme (maker of anvils)".
 *
 * @internal
 */
export function isJobAt(text: string): boolean {
  if (text.length > 160) return false;
  const said = text.trim().replace(/\s*\([^()]{2,80}\)$/, '');
  const at = said.lastIndexOf(', ');
  if (at < 0) return false;
  const job = said.slice(0, at);
  const company = said.slice(at + 2);
  return (
    JOB.test(job) &&
    ENDS_IN_ROLE.test(job) &&
    COMPANY.test(company) &&
    !isRole(company)
  );
}

function cleanOrganization(text: string): string | null {
  const name = text
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
    .replace(/^the (?=\p{Lu})/u, '')
    .replace(
      /\s*\((?:now|formerly|ex|acquired|part of|previously)\b[^)]*\)/i,
      '',
    )
    .replace(
      /\s*\([^)]*\b(?:level|remote|virtual|online|slides|video)\b[^)]*\)$/i,
      '',
    )
    .replace(
      /\s*\((?:company )?(?:profile|website|linkedin|bio|homepage|site|twitter)\)/gi,
      '',
    )
    .replace(/^(?:@)/, '')
    .trim();
  if (
    !name ||
    INDEPENDENT.test(name) ||
    EDITION.test(name) ||
    GATHERING.test(name)
  )
    return null;
  return name;
}

/** "both Acme", "alle bei Acme": said of several people, the company is one. @internal */
export const OF_ALL =
  /^(?:both|all|beide|alle|ambos|tous(?: deux)?)\s+(?:(?:at|from|of|with|von|bei|de|chez)\s+)?(?=\p{Lu})/iu;
const CORPORATE_END = /^(?:Inc|LLC|Ltd|Limited|GmbH|AG|S\.?A|Corp|PLC|Co)\.?$/i;

/** "Ingeniera en Acme", "Engenheira na Acme": the same words mean much else, so that a job has to stand before them. */
const WORKS_AT =
  /^(.*?)\s+(?:en|em|na|no|presso|bij|hos|på|ve?|w|в|у)\s+(\p{Lu}.*)$/u;

/** The parts between commas; a place at the end is none. */
function partsOf(text: string): string[] {
  const parts = text.split(/,\s+/).reduce<string[]>((joined, part) => {
    if (joined.length > 0 && CORPORATE_END.test(part))
      joined[joined.length - 1] += `, ${part}`;
    else joined.push(part);
    return joined;
  }, []);
  return parts.length > 1 && isPlace(parts[parts.length - 1])
    ? parts.slice(0, -1)
    : parts;
}

/**
 * Tells a role from an organisation: "CTO at Acme", "VP Engineering, Acme", "Independent Contributor", "Acme GmbH".
 * Independence and roles are no organisation.
 *
 * @internal
 */
export function readAffiliation(text: string): Affiliation {
  const aside = /^(.{2,80}\S)\s*\(([^()]{2,40})\)$/u.exec(text.trim());
  if (aside && isRole(aside[2]) && !isRole(aside[1]))
    return { ...readAffiliation(aside[1]), role: aside[2] };
  const given = text.trim().replace(OF_ALL, '');
  if (INDEPENDENT.test(given)) return { organization: null, role: given };
  const parts = partsOf(given);
  const last = parts[parts.length - 1];
  const said = parts.join(', ');
  const at = /^(.*?)\s+(at|@|with|for|from|bei|chez)\s+(.+)$/u.exec(said);
  if (at && (ROLE.test(at[1]) || !/^(?:with|for|from)$/.test(at[2])))
    return { organization: cleanOrganization(at[3]), role: at[1].trim() };
  const elsewhere = WORKS_AT.exec(said);
  if (elsewhere && isRole(elsewhere[1]))
    return {
      organization: cleanOrganization(elsewhere[2]),
      role: elsewhere[1].trim(),
    };
  if (parts.length > 1 && ROLE.test(parts[0]) && !isRole(last))
    return {
      organization: cleanOrganization(last),
      role: parts.slice(0, -1).join(', ').trim(),
    };
  const of = /^(.*?)\s+of\s+(.+)$/u.exec(said);
  if (of && CORPORATE_ROLE.test(of[1]) && !FIELD.test(of[2])) {
    return { organization: cleanOrganization(of[2]), role: of[1].trim() };
  }
  if (parts.length > 1 && isRole(last))
    return {
      ...(isRole(parts[0])
        ? { organization: null, role: said }
        : {
            organization: cleanOrganization(parts[0]),
            role: parts.slice(1).join(', ').trim(),
          }),
    };
  const led = LEADS.exec(said);
  if (led && !isRole(led[2]) && !FIELD.test(led[2]))
    return { organization: cleanOrganization(led[2]), role: led[1].trim() };
  if (isRole(said)) return { organization: null, role: said };
  return { organization: cleanOrganization(said) };
}
