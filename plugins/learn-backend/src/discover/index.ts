export { DiscoverService } from './DiscoverService';
