export { AddedSourcesService } from './AddedSourcesService';
export {
  CatalogSourceReader,
  documentOfNamespace,
} from './CatalogSourceReader';
export { FileSourceReader } from './FileSourceReader';
export { findRepositoryRoot } from './findPackageRoot';
export { ModuleSourceReader } from './ModuleSourceReader';
export { packageLoader, PackageSourceReader } from './PackageSourceReader';
export { PreviewService } from './PreviewService';
export { recommends, recommendSettings } from './recommends';
export { SourceRefresher } from './SourceRefresher';
export { SourceRegistry } from './SourceRegistry';
export { SourcesService } from './SourcesService';
export { SourceTasks } from './SourceTasks';
export { UploadSourceReader } from './UploadSourceReader';
export { UrlSourceReader } from './UrlSourceReader';
