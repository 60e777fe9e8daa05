/**
 * Learn module that brings the conferences of confs.tech.
 *
 * @packageDocumentation
 */
export {
  learnModuleConfsTech,
  learnModuleConfsTech as default,
} from './module';
