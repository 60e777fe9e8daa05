export { FileSourceReader } from './FileSourceReader';
export { findRepositoryRoot } from './findPackageRoot';
export { packageLoader, PackageSourceReader } from './PackageSourceReader';
export { PreviewService } from './PreviewService';
export { recommends, recommendSettings } from './recommends';
export { SourceRefresher } from './SourceRefresher';
export { SourcesService } from './SourcesService';
export { UrlSourceReader } from './UrlSourceReader';
