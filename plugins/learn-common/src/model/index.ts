export { learnCatalogModelLayer } from './learnCatalogModelLayer';
