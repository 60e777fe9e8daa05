export { CountedRow, CountedRows } from './CountedRow';
export { ListPage } from './ListPage';
