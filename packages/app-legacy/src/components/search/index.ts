export { SearchPageContents } from './SearchPageContents';
