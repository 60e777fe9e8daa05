import type { ReactNode } from 'react';
import { Skeleton, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearnSource } from '@lectern/backstage-plugin-learn-common';
import type { Loaded } from '../../hooks/useLoaded';
import { learnTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';
import styles from './SourceList.module.css';

const SKELETONS = ['a', 'b', 'c'];

/**
 * All sources, as soon as they are there; what to do where there is none.
 *
 * @internal
 */
export const SourceList = (props: {
  sources: Loaded<LearnSource[]>;
  children: (source: LearnSource) => ReactNode;
}) => {
  const { sources, children } = props;
  const { t } = useTranslationRef(learnTranslationRef);
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
        aria-label={t('sources.loading')}
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
        <li key={source.id}>{children(source)}</li>
      ))}
    </ul>
  );
};
