export { LearningService } from './LearningService';
