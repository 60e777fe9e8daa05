export { SuggestionsPage } from './SuggestionsPage';
