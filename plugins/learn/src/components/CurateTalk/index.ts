export { Corrected } from './Corrected';
export { CurateMenu } from './CurateMenu';
export { TalkDecisions } from './TalkDecisions';
export { TalkEvidence } from './TalkEvidence';
