import { createHash } from 'node:crypto';
import { eventOfUrl } from '../events';
import { knownReasons, reasonOf, type Reasons } from '../explain';
import type { FieldReason, Mention, Speaker, TalkType } from '../model';
import { hasGivenName } from '../people';
import { aboutOrganizations } from './grammar/aboutOrganizations';
import { typeOfTitle } from './grammar/talkTypes';
import { keyOf } from './keyOf';
import type { DocumentFacts, Found } from './readers/types';
import type { Said, Section } from './section';

/**
 * A talk, and what is said above it.
 *
 * @internal
 */
export interface Placed {
  found: Found;
  section: Section;
}

/** A value, and why it is that. */
interface Settled<T> {
  value: T;
  reason: FieldReason | null;
}

/** What is said in a heading or in a line above. */
function above(
  rule: string,
  said: Said | undefined,
  { context }: DocumentFacts,
): FieldReason {
  const { text = null, node = null } = said ?? {};
  return reasonOf(rule, node && context.lineOf(node), text);
}

/** What is said in the passage of the talk itself, unless its reader knows better. */
function within(
  field: keyof Reasons,
  { rule, line, text, reasons }: Found,
  around?: string,
): FieldReason {
  return reasons?.[field] ?? reasonOf(rule, line, text ?? null, around);
}

/** "SomeConf" and "SomeConf NA 2022", "Schedule SomeConf 2022" and "SomeConf 2022". */
function isSame(ofSection: string, ofDocument: string): boolean {
  return (
    ofDocument.startsWith(`${ofSection} `) || ofSection.includes(ofDocument)
  );
}

function eventOf(
  { found, section }: Placed,
  facts: DocumentFacts,
): Settled<string | null> {
  if (found.event)
    return { value: found.event, reason: within('event', found) };
  const { event } = section;
  const ofDocument = {
    value: facts.eventName,
    reason: facts.eventReason ?? null,
  };
  const ofSection = (value: string | null) => ({
    value,
    reason: above('event-of-section', section.said?.event, facts),
  });
  if (event && facts.eventName && isSame(event.name, facts.eventName))
    return ofDocument;
  if (event && !event.guessed) {
    if (
      event.series === facts.event?.series &&
      !event.year &&
      facts.eventName &&
      event.name === event.series
    )
      return ofDocument;
    if (event.series !== facts.event?.series || event.name !== event.series)
      return ofSection(event.name);
  }
  const url = found.links?.url;
  const byUrl = url
    ? eventOfUrl(url, facts.year ? { year: facts.year } : {})
    : null;
  if (byUrl && url)
    return { value: byUrl, reason: reasonOf('event-of-url', found.line, url) };
  if (facts.eventName) return ofDocument;
  return event ? ofSection(event.name) : { value: null, reason: null };
}

function typeOf(
  { found, section }: Placed,
  facts: DocumentFacts,
): Settled<TalkType> {
  if (found.type)
    return { value: found.type, reason: within('type', found, found.title) };
  if (section.type) {
    const reason = above('type-of-section', section.said?.type, facts);
    return { value: section.type, reason };
  }
  const ofTitle = typeOfTitle(found.title);
  return ofTitle
    ? {
        value: ofTitle,
        reason: reasonOf('type-of-title', found.line, found.title),
      }
    : { value: 'talk', reason: reasonOf('type-not-said', null) };
}

/** "Acme" where others are "Ada Example, Acme": who gives a talk there is not said. */
function isCompany(
  { name, organization, role }: Speaker,
  companies: ReadonlySet<string>,
): boolean {
  return (
    !organization &&
    !role &&
    !hasGivenName(name) &&
    companies.has(name.toLocaleLowerCase('en'))
  );
}

function speakersOf(
  { found, section }: Placed,
  companies: ReadonlySet<string>,
  facts: DocumentFacts,
): Settled<Speaker[]> {
  const { author } = facts.context;
  const speakers = found.speakers.filter(one => !isCompany(one, companies));
  if (speakers.length > 0) {
    const reason = within('speakers', found, speakers[0].name);
    const { company } = section;
    const isSaid = speakers.some(one => one.organization ?? one.role);
    return {
      value:
        company && !isSaid
          ? speakers.map(one => ({ ...one, organization: company }))
          : speakers,
      reason,
    };
  }
  if (!author || !(section.own || facts.isOwnPage))
    return { value: speakers, reason: null };
  return {
    value: [{ name: author, organization: null }],
    reason: section.said?.own
      ? above('author-of-page', section.said.own, facts)
      : reasonOf('author-of-page', null, author),
  };
}

function dayOf(
  { found, section }: Placed,
  facts: DocumentFacts,
): Settled<string | null> {
  if (found.day) return { value: found.day, reason: within('day', found) };
  if (!section.day && found.start && facts.onlyDay)
    return { value: facts.onlyDay.day, reason: facts.onlyDay.reason };
  return {
    value: section.day,
    reason: section.day
      ? above('day-of-section', section.said?.day, facts)
      : null,
  };
}

function linkReason(
  field: 'url' | 'video' | 'slides',
  { links, line, reasons }: Found,
): FieldReason | null {
  const own = links?.[field] ? reasons?.[field] : undefined;
  if (own) return own;
  const rule = links?.rules.get(field);
  return rule
    ? reasonOf(
        rule.rule,
        rule.line === undefined ? line : rule.line,
        rule.label || links?.[field] || null,
      )
    : null;
}

/**
 * What a document says of a talk in one place, and where asked for why.
 *
 * @param companies - those that speakers of the document work for
 * @param occurrence - how many talks of this title stand before it
 *
 * @internal
 */
export function mentionOf(
  placed: Placed,
  facts: DocumentFacts,
  companies: ReadonlySet<string>,
  occurrence: number,
): Mention {
  const { found } = placed;
  const { links } = found;
  const about = aboutOrganizations(found.title, companies);
  const id = createHash('sha256')
    .update(
      [facts.context.source, keyOf(found.title), String(occurrence)].join(
        '\u0000',
      ),
    )
    .digest('hex')
    .slice(0, 20);
  const type = typeOf(placed, facts);
  const speakers = speakersOf(placed, companies, facts);
  const event = eventOf(placed, facts);
  const day = dayOf(placed, facts);
  return {
    id,
    title: found.title,
    type: type.value,
    speakers: speakers.value,
    event: event.value,
    day: day.value,
    start: found.start,
    url: links?.url ?? null,
    video: links?.video ?? null,
    slides: links?.slides ?? null,
    takeaway: found.takeaway,
    line: found.line,
    rule: found.rule,
    ...(links && links.media.length > 0 && { media: links.media }),
    ...(links &&
      links.externalIds.length > 0 && { externalIds: links.externalIds }),
    ...(about.length > 0 && { aboutOrganizations: about }),
    ...(facts.context.explain && {
      reasons: knownReasons({
        title: within('title', found, found.title),
        type: type.reason,
        speakers: speakers.reason,
        event: event.reason,
        day: day.reason,
        start: found.start ? within('start', found) : null,
        url: linkReason('url', found),
        video: linkReason('video', found),
        slides: linkReason('slides', found),
        takeaway: found.takeaway
          ? found.reasons?.takeaway ??
            reasonOf(found.rule, found.line, found.takeaway)
          : null,
      }),
    }),
  };
}
