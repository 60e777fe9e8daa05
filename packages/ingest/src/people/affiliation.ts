import { INDEPENDENT, ROLE } from './vocabulary';

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
const FIELD =
  /^(?:engineering|platform|product|developer|technology|research|ai|security|operations|infrastructure|devrel|software|the|community|marketing|design|data|open source|it|sre)\b/i;

/** "SomeConf 2023", "Summit '22": an event, where a company could stand. */
const EDITION = /\s(?:(?:19|20)\d\d|[’']\d\d)$/;

/** "Ambassador Labs" is a company, whatever its first word means elsewhere. */
const COMPANY_END =
  /^(?!.*\b(?:of|at|for)\b).*\s(?:Labs?|Inc|LLC|Ltd|GmbH|AG|Corp|Corporation|Foundation|University|Technologies|Solutions)\.?$/;

/** Whether a text names a job, and no company that is called like one. @internal */
export function isRole(text: string): boolean {
  return ROLE.test(text) && !COMPANY_END.test(text);
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
    .replace(/^(?:@)/, '')
    .trim();
  if (!name || INDEPENDENT.test(name) || EDITION.test(name)) return null;
  return name;
}

/**
 * Tells a role from an organisation: "CTO at Acme", "VP Engineering, Acme", "Independent Contributor", "Acme GmbH".
 * Independence and roles are no organisation.
 *
 * @internal
 */
export function readAffiliation(text: string): Affiliation {
  const given = text.trim();
  if (INDEPENDENT.test(given)) return { organization: null, role: given };
  const at = /^(.*?)\s+(?:at|@|with|for|from|bei|chez)\s+(.+)$/u.exec(given);
  if (at && ROLE.test(at[1])) {
    return { organization: cleanOrganization(at[2]), role: at[1].trim() };
  }
  const of = /^(.*?)\s+of\s+(.+)$/u.exec(given);
  if (of && CORPORATE_ROLE.test(of[1]) && !FIELD.test(of[2])) {
    return { organization: cleanOrganization(of[2]), role: of[1].trim() };
  }
  const comma = /^([^,]+),\s+(.+)$/u.exec(given);
  if (comma && ROLE.test(comma[1])) {
    return { organization: cleanOrganization(comma[2]), role: comma[1].trim() };
  }
  if (comma && ROLE.test(comma[2])) {
    return { organization: cleanOrganization(comma[1]), role: comma[2].trim() };
  }
  if (isRole(given)) return { organization: null, role: given };
  return { organization: cleanOrganization(given) };
}
