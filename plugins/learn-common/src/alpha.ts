export { learnCatalogModelLayer } from './model';
