export type { AddedSource, AddedSourcesStore } from './AddedSourcesStore';
export { type ChangesStore, MAX_CHANGES } from './ChangesStore';
export { DatabaseAddedSourcesStore } from './DatabaseAddedSourcesStore';
export { DatabaseChangesStore } from './DatabaseChangesStore';
export { DatabaseDecisionsStore } from './DatabaseDecisionsStore';
export { DatabaseDocumentsStore } from './DatabaseDocumentsStore';
export { DatabaseKnowledgeStore } from './DatabaseKnowledgeStore';
export { DatabaseListedStore } from './DatabaseListedStore';
export { DatabaseSourcesStore } from './DatabaseSourcesStore';
export { DatabaseSuggestionsStore } from './DatabaseSuggestionsStore';
export { DatabaseTalksStore } from './DatabaseTalksStore';
export type { DecisionsStore } from './DecisionsStore';
export type {
  DocumentsStore,
  KnownDocument,
  NewDocument,
  StoredReading,
} from './DocumentsStore';
export type {
  Evidence,
  Knowledge,
  KnowledgeStore,
  KnownTalk,
  KnownTopic,
  LearnResult,
} from './KnowledgeStore';
export type { ListedStore } from './ListedStore';
export { isSqlite, openDatabase } from './migrate';
export type {
  FinishedRun,
  SourceRun,
  SourcesStore,
  SourceSummary,
} from './SourcesStore';
export type { KnownStatedDecision } from './statedDecisions';
export type { SuggestionsStore } from './SuggestionsStore';
export { SHORT_MINUTES } from './talkFilters';
export type { IndexedTalk, TalkIndex } from './TalkIndex';
export { TalkIndexCache } from './TalkIndexCache';
export type { TalksStore } from './TalksStore';
