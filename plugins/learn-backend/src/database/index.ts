export { type ChangesStore, MAX_CHANGES } from './ChangesStore';
export { DatabaseChangesStore } from './DatabaseChangesStore';
export { DatabaseDocumentsStore } from './DatabaseDocumentsStore';
export { DatabaseKnowledgeStore } from './DatabaseKnowledgeStore';
export { DatabaseListedStore } from './DatabaseListedStore';
export { DatabaseSourcesStore } from './DatabaseSourcesStore';
export { DatabaseTalksStore } from './DatabaseTalksStore';
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
  LearnResult,
} from './KnowledgeStore';
export type { ListedStore } from './ListedStore';
export { isSqlite, openDatabase } from './migrate';
export type { FinishedRun, SourcesStore, SourceSummary } from './SourcesStore';
export type { TalksStore } from './TalksStore';
