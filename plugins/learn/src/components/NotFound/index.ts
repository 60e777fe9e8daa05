export { NotFound } from './NotFound';
export { NoSuchPage } from './NoSuchPage';
