import { Navigate, useLocation } from 'react-router-dom';
import { useLearnLinks } from '../../hooks/useLearnLinks';

/**
 * Leads from the root of Learn to the talks and keeps the search parameters,
 * so that `/learn?topic=…` is a link that works.
 *
 * @internal
 */
export const LearnIndexRedirect = () => {
  const { search } = useLocation();
  const links = useLearnLinks();
  return <Navigate to={`${links.talks()}${search}`} replace />;
};
