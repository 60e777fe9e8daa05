export { ListedService } from './ListedService';
