export { roomForCards } from './roomForCards';
