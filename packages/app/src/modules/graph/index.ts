export { graphModule } from './graphModule';
