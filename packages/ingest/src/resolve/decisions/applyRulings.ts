import type { TopicReason } from '../../model';
import type { OrganizationIndex } from '../../organizations/OrganizationIndex';
import { readAddress } from '../externalIds';
import { asMedia } from '../fields';
import { compare, sortedUnique } from '../normalise';
import type { UnnamedTalk } from '../talks';
import type { Ruling } from './rulings';

/** What the corrections of an input refer to. @internal */
export interface CorrectionReferences {
  /** Name of the event that people call so. */
  eventOf: (title: string) => string | null;
  organizations: OrganizationIndex;
}

type OnTalk = Ruling['decision'];

/**
 * What curators decided of one talk, put into it; that it is none is for others to see to.
 *
 * @param decisions - The oldest first.
 * @internal
 */
export function applyRulings<T extends UnnamedTalk>(
  talk: T,
  decisions: readonly OnTalk[],
  references: CorrectionReferences,
): T {
  let ruled = talk;
  for (const decision of decisions) {
    switch (decision.kind) {
      case 'not-a-talk':
        break;
      case 'pin':
        ruled = { ...ruled, pinned: true };
        break;
      case 'hide':
        ruled = { ...ruled, hidden: true };
        break;
      case 'add-topic':
      case 'remove-topic':
        ruled = { ...ruled, ...topicsAfter(ruled, decision) };
        break;
      default:
        ruled = {
          ...ruled,
          ...corrected(ruled, decision, references),
          corrected: sortedUnique([
            ...ruled.corrected,
            decision.field,
          ]) as UnnamedTalk['corrected'],
        };
    }
  }
  return ruled;
}

function topicsAfter(
  { topicReasons }: UnnamedTalk,
  { kind, topic }: Extract<OnTalk, { topic: string }>,
): Pick<UnnamedTalk, 'topics' | 'topicReasons'> {
  const others = topicReasons.filter(reason => reason.topic !== topic);
  const reason: TopicReason = {
    topic,
    rule: 'curator',
    matched: null,
    mention: null,
  };
  const all = kind === 'add-topic' ? [...others, reason] : others;
  all.sort((a, b) => compare(a.topic, b.topic));
  return { topics: all.map(each => each.topic), topicReasons: all };
}

/** The field as it is put right, and what follows from it. No mention is evidence for it any more. */
function corrected(
  talk: UnnamedTalk,
  correction: Extract<OnTalk, { kind: 'correct' }>,
  { eventOf, organizations }: CorrectionReferences,
): Partial<UnnamedTalk> {
  const { [correction.field]: _, ...evidence } = talk.evidence;
  switch (correction.field) {
    case 'event': {
      const event = correction.value ? eventOf(correction.value) : null;
      return { event, evidence };
    }
    case 'presenters': {
      const before = new Map(talk.presenters.map(one => [one.name, one]));
      const presenters = correction.value.map(({ name, organization }) => ({
        // What they did, and who they are in the catalog, is not corrected.
        ...before.get(name),
        name,
        organization: organizations.find(organization)?.name ?? null,
      }));
      return {
        presenters,
        organizations: sortedUnique(
          presenters.flatMap(({ organization }) => organization ?? []),
        ),
        evidence,
      };
    }
    case 'video':
    case 'slides':
      return withMedia(talk, correction.field, correction.value);
    default:
      return { [correction.field]: correction.value, evidence };
  }
}

/** The one given takes the place of all of its kind; the ids of those do not stay either. */
function withMedia(
  talk: UnnamedTalk,
  kind: 'video' | 'slides',
  url: string | null,
): Partial<UnnamedTalk> {
  const idOf = (address: string) => {
    const found = readAddress(address);
    return found ? `${found.provider}:${found.id}` : null;
  };
  const replaced = new Set(
    talk.media
      .filter(media => media.kind === kind)
      .flatMap(media => idOf(media.url) ?? []),
  );
  const kept = talk.externalIds.filter(
    id => !replaced.has(id.replace(/@\d+$/, '')),
  );
  return {
    media: [
      ...asMedia(kind, url),
      ...talk.media.filter(media => media.kind !== kind),
    ],
    externalIds: sortedUnique([
      ...kept,
      ...(url ? [idOf(url) ?? []].flat() : []),
    ]),
  };
}
