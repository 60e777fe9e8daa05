export { VoicesLine } from './VoicesLine';
