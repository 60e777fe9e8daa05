import { useCallback } from 'react';
import { Container, Skeleton, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePermission } from '@backstage/plugin-permission-react';
import { learnSourceRefreshPermission } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../../api';
import { useTabTitle } from '../../hooks/useTabTitle';
import { useLoaded } from '../../hooks/useLoaded';
import { useSourceRefresh } from '../../hooks/useSourceRefresh';
import { learnTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';
import { SourceItem } from './SourceItem';
import styles from './SourcesPage.module.css';

const SKELETONS = ['a', 'b', 'c'];

/**
 * The sources that the page rests on: how each was read last, and what was
 * wrong with it.
 *
 * @internal
 */
export const SourcesPage = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  useTabTitle(t('page.tabs.sources'));
  const load = useCallback(
    async (signal: AbortSignal) => (await api.sources({ signal })).items,
    [api],
  );
  const sources = useLoaded(load);
  const { allowed } = usePermission({
    permission: learnSourceRefreshPermission,
  });
  const refresh = useSourceRefresh(sources);

  const content = () => {
    if (sources.error && !sources.value) {
      return (
        <LoadFailure
          title={t('failure.sources')}
          error={sources.error}
          onRetry={sources.reload}
        />
      );
    }
    if (!sources.value) {
      return (
        <div
          className={styles.sources}
          role="status"
          aria-label={t('results.loading')}
        >
          {SKELETONS.map(key => (
            <Skeleton key={key} width="100%" height={148} />
          ))}
        </div>
      );
    }
    if (!sources.value.length) {
      return (
        <>
          <Text as="h3" variant="title-x-small" weight="bold">
            {t('sources.none')}
          </Text>
          <Text as="p" color="secondary">
            {t('sources.noneHelp')}
          </Text>
        </>
      );
    }
    return (
      <ul className={styles.sources}>
        {sources.value.map(source => (
          <li key={source.id}>
            <SourceItem
              source={source}
              onRefresh={allowed ? () => refresh.start(source.id) : undefined}
            />
          </li>
        ))}
      </ul>
    );
  };

  return (
    <Container>
      <header className={styles.heading}>
        <Text as="h2" variant="title-small" weight="bold">
          {t('sources.heading')}
        </Text>
        <Text as="p" color="secondary">
          {t('sources.intro')}
        </Text>
        <Text as="p" role="status" className={styles.message}>
          {refresh.message}
        </Text>
      </header>
      {content()}
    </Container>
  );
};
