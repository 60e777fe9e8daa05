export { SourceItem } from './SourceItem';
export { SourceList } from './SourceList';
export { SourceWarnings } from './SourceWarnings';
