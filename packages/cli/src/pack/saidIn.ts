import type {
  DecisionBody,
  Mention,
  ReadDocument,
  ResolvedEvent,
  ResolvedTalk,
  TopicFact,
} from '@lectern/ingest';

/** What documents say that no talk, event or topic shows, and that a pack has a place for. */
export interface SaidInDocuments {
  /** Titles under which others write of a talk. */
  variants(talk: ResolvedTalk): string[];
  /** Hosts whose pages belong to an event. */
  hosts(event: ResolvedEvent): string[];
  /** The words by which a topic is known. */
  topic(name: string): Pick<TopicFact, 'synonyms' | 'titleSynonyms' | 'unless'>;
  /** What curators decided, the oldest first. */
  decisions: DecisionBody[];
}

/** Looks up what documents say. */
export function saidIn(documents: readonly ReadDocument[]): SaidInDocuments {
  const mentions = new Map<string, Mention>(
    documents
      .flatMap(document => document.mentions)
      .map(mention => [mention.id, mention]),
  );
  const topics = new Map<string, TopicFact>(
    documents.flatMap(document => document.topics).map(one => [one.name, one]),
  );
  const events = documents.flatMap(document => document.events);
  // Of different documents the resolution takes them in the order of their sources.
  const stated = [...documents].sort((a, b) => (a.source < b.source ? -1 : 1));
  return {
    variants: ({ title, mentions: all }) => [
      ...new Set(
        all
          .flatMap(({ id, title: other }) => [
            other,
            ...(mentions.get(id)?.titleVariants ?? []),
          ])
          .filter(other => other !== title),
      ),
    ],
    hosts: ({ name, title, aliases }) => [
      ...new Set(
        events
          .filter(
            fact =>
              fact.name === name ||
              fact.title === title ||
              aliases.includes(fact.title),
          )
          .flatMap(fact => fact.hosts ?? []),
      ),
    ],
    topic: name => {
      const { synonyms, titleSynonyms, unless } = topics.get(name) ?? {};
      return { synonyms, titleSynonyms, unless };
    },
    decisions: stated.flatMap(({ decisions = [] }) =>
      decisions.map(({ decision: { id: _, ...body } }) => body),
    ),
  };
}
