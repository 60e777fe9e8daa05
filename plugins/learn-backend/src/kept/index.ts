export { Kept } from './Kept';
export { MAX_KEPT_MENTIONS } from './limits';
