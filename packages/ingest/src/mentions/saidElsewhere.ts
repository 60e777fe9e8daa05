import type { Nodes, Root } from 'mdast';
import { eventsIn } from '../events';
import { canBeAffiliation, isPersonName, isRole, speakersAt } from '../people';
import { keyOf } from './keyOf';
import { textOf } from './inline';
import type { Placed } from './mentionOf';
import type { DocumentFacts } from './readers/types';

/** Nobody is looked for in more of a document. */
const LONGEST_SCAN = 200_000;
/** More people than this are not looked for. */
const MOST_PEOPLE = 300;
/** Places in which one person is looked up. */
const MOST_PLACES = 6;
/** Blocks inside blocks. */
const DEEPEST = 12;
const BY_THEMSELVES = new Set<string>(['list', 'table']);
/** A name and what stands behind it. */
const LONGEST_GROUP = 240;

/** "… from Acme", "…, who works at Acme". */
const FROM =
  /^,? (?:from|of|von|bei|de chez|who works (?:for|at)|working (?:for|at)) /u;
/** "Ada Example and Alan Sample from Acme": of both. */
const BOTH_FROM =
  /^ (?:and|&|und|et|y) \p{Lu}[\p{L}’'-]+(?: [\p{L}’'-]+){1,3} (?:from|of|von|bei|de chez) /u;
/** What stands in brackets behind a name and is no company. */
const NO_COMPANY =
  /(?:^|[\s(])(?:video|slides?|recording|talk|keynote|panel|track|room|hall|stage|day|session|monday|tuesday|wednesday|thursday|friday|saturday|sunday|twitter|github|linkedin|mastodon)(?!\p{L})|^[\P{L}]*.?$/iu;

/** The words of a document, a line for each paragraph; what lists and tables say of people is read with their talks. */
function wordsOf(root: Root): string {
  const lines: string[] = [];
  const walk = (node: Nodes, depth: number): void => {
    if (depth > DEEPEST) return;
    if (node.type === 'paragraph' || node.type === 'heading')
      lines.push(textOf(node));
    else if ('children' in node && !BY_THEMSELVES.has(node.type))
      node.children.forEach(child => walk(child, depth + 1));
  };
  walk(root, 0);
  return lines.join('\n').slice(0, LONGEST_SCAN);
}

/** Where the text says that somebody works, behind one of the places in which it names them. */
function companyIn(name: string, at: number, text: string): string | null {
  if (/[\p{L}\d’'-]/u.test(text[at - 1] ?? '')) return null;
  const [said] = text.slice(at, at + LONGEST_GROUP).split('\n');
  const [first] = speakersAt(said, 0)?.speakers ?? [];
  if (first?.name !== name || !first.organization) return null;
  const { organization, role } = first;
  const behind = said.slice(name.length);
  const isSaid =
    FROM.test(behind) ||
    BOTH_FROM.test(behind) ||
    behind.startsWith(` (${organization})`) ||
    (role !== undefined && /^ \(|^, /.test(behind));
  return isSaid &&
    canBeAffiliation(organization) &&
    !isRole(organization) &&
    !NO_COMPANY.test(organization) &&
    !isPersonName(organization) &&
    eventsIn(organization).length === 0
    ? organization
    : null;
}

function companiesIn(name: string, text: string): string[] {
  const found: string[] = [];
  let at = text.indexOf(name);
  for (let place = 0; at >= 0 && place < MOST_PLACES; place += 1) {
    const company = companyIn(name, at, text);
    if (company) found.push(company);
    at = text.indexOf(name, at + name.length);
  }
  return found;
}

/** The only one of several values, in whatever spelling. */
function only(values: readonly string[]): string | null {
  return new Set(values.map(keyOf)).size === 1 ? values[0] : null;
}

/**
 * Gives speakers the company that the document says they are from somewhere else, beside another talk or in its words,
 * where that is one company only.
 *
 * @internal
 */
export function withCompanies(
  placed: Placed[],
  facts: DocumentFacts,
): Placed[] {
  if (facts.isOwnPage) return placed;
  const companies = new Map<string, string[]>();
  const open = new Set<string>();
  for (const { found } of placed) {
    for (const { name, organization, role } of found.speakers) {
      if (organization)
        companies.set(name, [...(companies.get(name) ?? []), organization]);
      else if (!role && name.includes(' ') && open.size < MOST_PEOPLE)
        open.add(name);
    }
  }
  if (open.size === 0) return placed;
  const text = wordsOf(facts.context.root);
  const works = new Map<string, string>();
  for (const name of open) {
    const company = only(companies.get(name) ?? companiesIn(name, text));
    if (company) works.set(name, company);
  }
  if (works.size === 0) return placed;
  return placed.map(one => ({
    ...one,
    found: {
      ...one.found,
      speakers: one.found.speakers.map(speaker =>
        speaker.organization || speaker.role
          ? speaker
          : { ...speaker, organization: works.get(speaker.name) ?? null },
      ),
    },
  }));
}
