import { startTransition, useEffect } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router-dom';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { formatTalksFilters, parseTalksFilters } from '../../lib/talksFilters';

/** Gives the page that is shown its own address, when there is nothing more urgent to draw. */
const AddressFollows = (props: { to: string }) => {
  const { to } = props;
  const navigate = useNavigate();
  useEffect(() => {
    startTransition(() => navigate(to, { replace: true }));
  }, [navigate, to]);
  return null;
};

/**
 * Leads from the root of Learn to its first page, or to the talks where the
 * URL asks for some: `/learn?topic=…` is a link that works.
 *
 * @internal
 */
export const LearnIndexRedirect = (props: {
  /** Where the first page is. */
  first: string;
  /** Whether the first page is shown already. */
  isShown?: boolean;
}) => {
  const { first, isShown = false } = props;
  const { search } = useLocation();
  const links = useLearnLinks();
  const asked = formatTalksFilters(
    parseTalksFilters(new URLSearchParams(search)),
  );
  if (asked.toString()) {
    return <Navigate to={`${links.talks()}${search}`} replace />;
  }
  return isShown ? (
    <AddressFollows to={first} />
  ) : (
    <Navigate to={first} replace />
  );
};
