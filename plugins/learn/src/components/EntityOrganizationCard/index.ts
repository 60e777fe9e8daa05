export { EntityOrganizationCard } from './EntityOrganizationCard';
