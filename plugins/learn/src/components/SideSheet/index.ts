export { SideSheet } from './SideSheet';
