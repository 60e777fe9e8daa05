export { Voices } from './Voices';
export { VoicesLine } from './VoicesLine';
