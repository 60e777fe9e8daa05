export { LearnIndexRedirect } from './LearnIndexRedirect';
export { LearnPage } from './LearnPage';
export { TalksRoutes } from './TalksRoutes';
