import type {
  DecisionBody,
  LearnDecision,
  TalkDetail,
  TalkMention,
  TalkSuggestion,
} from '@lectern/backstage-plugin-learn-common';
import { manyTenants, pavedRoads, talkOf } from './talks';

/** @internal */
export function mentionOf(part: Partial<TalkMention>): TalkMention {
  return {
    id: 'm1',
    sourceId: 'recaps',
    document: 'https://blog.example.org/meadow',
    documentTitle: 'What I saw at Meadow Conf',
    title: 'Paved Roads',
    takeaway: null,
    line: 12,
    rule: 'list-item',
    ...part,
  };
}

/** @internal */
export function decisionOf(
  body: DecisionBody,
  part: Partial<LearnDecision> = {},
): LearnDecision {
  return {
    id: 'd1',
    status: 'in-effect',
    about: [{ id: pavedRoads.id, title: pavedRoads.title }],
    note: null,
    decidedBy: 'user:default/ida',
    decidedAt: '2031-06-02T08:00:00Z',
    statedIn: null,
    undoneBy: null,
    undoneAt: null,
    ...part,
    ...body,
  };
}

/** The same talk as `pavedRoads`, as another source has it. */
export const pavedWays = talkOf({
  id: 'paved-ways-0b1c',
  title: 'Paved Ways',
  type: 'keynote',
  event: pavedRoads.event,
  presenters: [pavedRoads.presenters[0]],
  date: '2031-05-15',
  mentions: [
    mentionOf({
      id: 'm9',
      sourceId: 'schedule',
      document: 'https://schedule.example.org/all',
      documentTitle: null,
      title: 'Paved Ways',
      line: 310,
      rule: 'ical-event',
    }),
  ],
});

/** @internal */
export function suggestionOf(
  first: TalkDetail,
  second: TalkDetail,
  part: Partial<TalkSuggestion> = {},
): TalkSuggestion {
  return {
    id: `${first.id} ${second.id}`,
    talks: [first, second],
    differs: ['title', 'presenters', 'date', 'media'],
    similarity: 0.8,
    grounds: { for: ['near-title', 'event'], against: ['day'] },
    reason:
      'nearly the same title, the same event; but they were on different days',
    ...part,
  };
}

/** @internal */
export const suggestions = [
  suggestionOf(pavedRoads, pavedWays),
  suggestionOf(manyTenants, pavedWays, {
    differs: ['title', 'event', 'date'],
    grounds: { for: ['contained-title'], against: [] },
    reason: 'one title contains the other',
  }),
];

/**
 * A talk as it is when decisions are followed, as far as tests look at it.
 *
 * @internal
 */
export function followDecisions(
  talk: TalkDetail,
  decisions: LearnDecision[],
): TalkDetail {
  const about = decisions.filter(
    decision =>
      decision.status === 'in-effect' &&
      'talk' in decision &&
      decision.talk === talk.id,
  );
  return about.reduce((before, decision) => {
    switch (decision.kind) {
      case 'pin':
        return {
          ...before,
          pinned: true,
          rank: { ...before.rank, pinned: true },
        };
      case 'hide':
        return { ...before, hidden: true };
      case 'correct':
        return decision.field === 'title'
          ? {
              ...before,
              title: decision.value,
              corrected: [...before.corrected, decision.field],
            }
          : before;
      default:
        return before;
    }
  }, talk);
}
