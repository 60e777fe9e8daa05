export { YearBars } from './YearBars';
