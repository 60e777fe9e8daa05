import { Navigate, useLocation } from 'react-router-dom';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { formatTalksFilters, parseTalksFilters } from '../../lib/talksFilters';

/**
 * Leads from the root of Learn to its first page, or to the talks where the
 * URL asks for some: `/learn?topic=…` is a link that works.
 *
 * @internal
 */
export const LearnIndexRedirect = (props: {
  /** Where the first page is. */
  first: string;
}) => {
  const { search } = useLocation();
  const links = useLearnLinks();
  const asked = formatTalksFilters(
    parseTalksFilters(new URLSearchParams(search)),
  );
  return asked.toString() ? (
    <Navigate to={`${links.talks()}${search}`} replace />
  ) : (
    <Navigate to={props.first} replace />
  );
};
