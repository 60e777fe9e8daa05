import { useCallback, type ReactNode } from 'react';
import { Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  TalksPage,
  TalksQuery,
} from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../../api';
import { useLoaded } from '../../hooks/useLoaded';
import { useReadersLanguage } from '../../hooks/useReadersLanguage';
import { learnTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';
import styles from './HomeTalks.module.css';

/**
 * What a widget of the home page shows of some talks, or what there is to
 * say while there are none.
 *
 * @internal
 */
export const HomeTalks = (props: {
  /** Stays the same object. */
  query: TalksQuery;
  /** The shape of what comes, as high as it. */
  waiting: ReactNode;
  children: (page: TalksPage) => ReactNode;
}) => {
  const { query, waiting, children } = props;
  useReadersLanguage();
  const api = useApi(learnApiRef);
  const { t } = useTranslationRef(learnTranslationRef);
  const load = useCallback(
    (signal: AbortSignal) => api.talks({ ...query, facets: false }, { signal }),
    [api, query],
  );
  const { value, error, reload } = useLoaded(load);

  if (error && !value) {
    return (
      <LoadFailure title={t('home.failed')} error={error} onRetry={reload} />
    );
  }
  if (value && !value.items.length) {
    return <Text color="secondary">{t('home.nothing')}</Text>;
  }
  return (
    <div className={styles.widget}>{value ? children(value) : waiting}</div>
  );
};
