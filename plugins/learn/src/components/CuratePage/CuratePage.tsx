import { useCallback, useState } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { Container, Skeleton } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnApiRef } from '../../api';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useLoaded } from '../../hooks/useLoaded';
import { useMayCurate } from '../../hooks/useMayCurate';
import { useTabTitle } from '../../hooks/useTabTitle';
import { learnTranslationRef } from '../../translation';
import { AddSourcePage } from '../AddSource';
import { CuratedSources } from '../CuratedSources';
import { DecisionsPage } from '../DecisionLog';
import { NoSuchPage, NotFound } from '../NotFound';
import { SuggestionsPage } from '../Suggestions';
import { CurateNav } from './CurateNav';
import styles from './CuratePage.module.css';

const CurateParts = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const links = useLearnLinks();
  useTabTitle(t('page.tabs.curate'));
  const count = useCallback(
    async (signal: AbortSignal) =>
      (await api.suggestions({ limit: 1 }, { signal })).totalItems,
    [api],
  );
  const counted = useLoaded(count);
  // Known better while somebody goes through them.
  const [undecided, setUndecided] = useState<number>();
  return (
    <div className={styles.page}>
      <CurateNav suggestions={undecided ?? counted.value} />
      <Routes>
        <Route
          index
          element={<Navigate to={links.curate('suggestions')} replace />}
        />
        <Route
          path="suggestions"
          element={<SuggestionsPage onCount={setUndecided} />}
        />
        <Route path="decisions" element={<DecisionsPage />} />
        <Route path="sources" element={<CuratedSources />} />
        <Route path="add" element={<AddSourcePage />} />
        <Route path="*" element={<NoSuchPage />} />
      </Routes>
    </div>
  );
};

/**
 * Where curators have the last word: suggestions, the log of decisions, and
 * the sources. Others are told that it is not for them.
 *
 * @internal
 */
export const CuratePage = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  const mayCurate = useMayCurate();

  const content = () => {
    if (mayCurate.allowed) {
      return <CurateParts />;
    }
    return mayCurate.loading ? (
      <div role="status" aria-label={t('curate.checking')}>
        <Skeleton width="100%" height={360} />
      </div>
    ) : (
      <NotFound title={t('curate.denied')} help={t('curate.deniedHelp')} />
    );
  };

  return <Container>{content()}</Container>;
};
