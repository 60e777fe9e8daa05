export { PageLanguage } from './PageLanguage';
