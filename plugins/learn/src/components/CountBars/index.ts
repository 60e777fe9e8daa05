export { CountBars } from './CountBars';
