export {
  CurationService,
  type DecisionOutcome,
  type DecisionResult,
} from './CurationService';
