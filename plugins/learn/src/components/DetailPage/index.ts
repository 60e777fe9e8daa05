export { DetailColumns } from './DetailColumns';
export { DetailHeading } from './DetailHeading';
export { DetailPage } from './DetailPage';
