import type { ReactNode } from 'react';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { useLearnLinks } from '../../hooks/useLearnLinks';

/**
 * Puts a talk at the end of the way that the page header shows.
 *
 * @internal
 */
export const TalkBreadcrumb = (props: {
  talk: Pick<Talk, 'id' | 'title'>;
  children: ReactNode;
}) => {
  const { talk, children } = props;
  const links = useLearnLinks();
  return (
    <BreadcrumbEntry entry={{ label: talk.title, href: links.talk(talk.id) }}>
      {children}
    </BreadcrumbEntry>
  );
};
