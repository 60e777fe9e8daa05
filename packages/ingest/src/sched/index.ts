export { holdsWords, readSchedLink, type SchedLink } from './schedLink';
