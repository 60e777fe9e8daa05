import { Container } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useDiscover } from '../../hooks/useDiscover';
import { useTabTitle } from '../../hooks/useTabTitle';
import { learnTranslationRef } from '../../translation';
import { Discovered } from './Discovered';
import { DiscoverFailure } from './DiscoverFailure';
import { DiscoverSkeleton } from './DiscoverSkeleton';
import { NothingYet } from './NothingYet';

/**
 * What there is to discover: one talk to begin with, a few of every kind, the
 * map of topics and events, and the sources that all of it rests on.
 *
 * @internal
 */
export const DiscoverPage = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  useTabTitle(t('page.tabs.discover'));
  const { value, error, reload, wasKnown } = useDiscover();

  const content = () => {
    if (!value) {
      return !error && <DiscoverSkeleton />;
    }
    return value.talkCount ? (
      <Discovered content={value} atOnce={wasKnown} />
    ) : (
      <NothingYet />
    );
  };

  return (
    <Container>
      {Boolean(error) && (
        <DiscoverFailure
          error={error}
          hasContent={Boolean(value)}
          onRetry={reload}
        />
      )}
      {content()}
    </Container>
  );
};
