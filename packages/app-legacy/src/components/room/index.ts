export { Room } from './Room';
