export { knownReasons, pieceOf, reasonOf, type Reasons } from './reason';
