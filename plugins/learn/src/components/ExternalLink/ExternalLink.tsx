import type { ReactNode } from 'react';
import { Link, VisuallyHidden } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RiExternalLinkLine } from '@remixicon/react';
import { safeUrl } from '../../lib/safeUrl';
import { learnTranslationRef } from '../../translation';
import styles from './ExternalLink.module.css';

/**
 * A link that leaves the portal, in a tab of its own and without telling the
 * other side where the reader came from. What is no web address stays text.
 *
 * @internal
 */
export const ExternalLink = (props: {
  url: string | null | undefined;
  children: ReactNode;
  /** Somebody followed it. */
  onFollow?: () => void;
}) => {
  const { t } = useTranslationRef(learnTranslationRef);
  const href = safeUrl(props.url);
  if (!href) {
    return <>{props.children}</>;
  }
  return (
    <Link
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      onPress={props.onFollow}
    >
      {props.children}
      <RiExternalLinkLine className={styles.icon} aria-hidden="true" />
      <VisuallyHidden> ({t('detail.opensElsewhere')})</VisuallyHidden>
    </Link>
  );
};
