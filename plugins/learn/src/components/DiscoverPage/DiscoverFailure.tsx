import { useId } from 'react';
import { Link, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useOnline } from '../../hooks/useOnline';
import { learnTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';
import styles from './DiscoverFailure.module.css';

const ELSEWHERE = ['talks', 'events', 'organizations', 'speakers'] as const;

/**
 * Says that Discover could not be loaded, or not anew, and what still works.
 *
 * @internal
 */
export const DiscoverFailure = (props: {
  error: unknown;
  /** Whether what was there before is still shown. */
  hasContent: boolean;
  onRetry: () => void;
}) => {
  const { error, hasContent, onRetry } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const online = useOnline();
  const id = useId();

  const title = () => {
    if (!online) {
      return t('discover.failure.offline');
    }
    return t(`discover.failure.${hasContent ? 'stale' : 'title'}`);
  };

  return (
    <div className={styles.failure}>
      <LoadFailure
        title={title()}
        help={t(`discover.failure.${online ? 'help' : 'offlineHelp'}`)}
        error={error}
        onRetry={onRetry}
      />
      {online && !hasContent && (
        <nav aria-labelledby={id}>
          <Text as="p" id={id} weight="bold">
            {t('discover.failure.elsewhere')}
          </Text>
          <ul className={styles.elsewhere}>
            {ELSEWHERE.map(page => (
              <li key={page}>
                <Link href={links[page]()} standalone>
                  {t(`page.tabs.${page}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
};
