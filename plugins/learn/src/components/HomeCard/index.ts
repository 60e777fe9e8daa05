export { homeCard } from './homeCard';
