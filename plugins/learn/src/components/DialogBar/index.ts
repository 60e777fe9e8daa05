export { DialogBar } from './DialogBar';
