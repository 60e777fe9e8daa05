export { AddedFormats } from './AddedFormats';
export { AddedProviders } from './AddedProviders';
