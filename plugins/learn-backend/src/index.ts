/**
 * Backend of the Learn plugin: sources, store and REST API.
 *
 * @packageDocumentation
 */
export { learnPlugin, learnPlugin as default } from './plugin';
