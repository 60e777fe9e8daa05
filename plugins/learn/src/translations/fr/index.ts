export { default } from './french';
