import { ButtonLink, VisuallyHidden } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RiExternalLinkLine } from '@remixicon/react';
import { providerName } from '../../lib/talk';
import { learnTranslationRef } from '../../translation';

/**
 * Leads to where a recording plays outside of the portal.
 *
 * @internal
 */
export const WatchLink = (props: {
  /** A web address, or nothing. */
  url: string | undefined;
  /** As sources name it; empty where nobody does. */
  provider: string;
  size?: 'medium';
  className?: string;
  onFollow: () => void;
}) => {
  const { url, provider, size, className, onFollow } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  return (
    <ButtonLink
      size={size}
      className={className}
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      iconEnd={<RiExternalLinkLine aria-hidden="true" />}
      onPress={onFollow}
    >
      {provider
        ? t('detail.watchOn', { provider: providerName(provider) })
        : t('detail.watch')}
      <VisuallyHidden> ({t('detail.opensElsewhere')})</VisuallyHidden>
    </ButtonLink>
  );
};
