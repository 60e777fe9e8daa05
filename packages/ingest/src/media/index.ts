export {
  embeddedPage,
  isVideoHost,
  mediaOf,
  readMediaAddress,
  type MediaAddress,
} from './mediaAddress';
export { parseHttp } from './parseHttp';
export { isSlidesFile } from './providers';
