export { default } from './german';
