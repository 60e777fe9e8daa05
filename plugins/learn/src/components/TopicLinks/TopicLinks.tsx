import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { learnTranslationRef } from '../../translation';
import { Topics, type TopicLinksProps } from './Topics';

/**
 * Topics as chips, each a link to the talks on it.
 *
 * @internal
 */
export const TopicLinks = (props: TopicLinksProps) => {
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  return <Topics {...props} t={t} links={links} />;
};
