export { CuratePage } from './CuratePage';
