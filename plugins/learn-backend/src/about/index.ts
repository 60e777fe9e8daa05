export { AboutService } from './AboutService';
