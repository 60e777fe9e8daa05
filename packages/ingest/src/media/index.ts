export {
  embeddedPage,
  isVideoHost,
  mediaOf,
  readMediaAddress,
  type MediaAddress,
} from './mediaAddress';
export { fullAddress, parseHttp } from './parseHttp';
export { isSlidesFile } from './providers';
