export {
  learnFormatsExtensionPoint,
  type LearnFormat,
  type LearnFormatsExtensionPoint,
} from './formats';
export {
  learnSourcesExtensionPoint,
  type LearnDocumentValidators,
  type LearnSourceContent,
  type LearnSourceDocument,
  type LearnSourceFetchOptions,
  type LearnSourceProvider,
  type LearnSourcesExtensionPoint,
} from './sources';
