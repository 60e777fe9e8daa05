export { Actor } from './Actor';
export { DecisionItem } from './DecisionItem';
export { DecisionsPage } from './DecisionsPage';
export { UndoDialog } from './UndoDialog';
