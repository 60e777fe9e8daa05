export { AddSourcePage } from './AddSourcePage';
