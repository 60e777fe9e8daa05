import { Container, Link, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useMayCurate } from '../../hooks/useMayCurate';
import { useSourceRefresh } from '../../hooks/useSourceRefresh';
import { useSources } from '../../hooks/useSources';
import { useTabTitle } from '../../hooks/useTabTitle';
import { learnTranslationRef } from '../../translation';
import { SourceItem, SourceList } from '../SourceList';
import styles from './SourcesPage.module.css';

/**
 * The sources that the page rests on: how each was read last, and what was
 * wrong with it. Curators have more of them on their own page.
 *
 * @internal
 */
export const SourcesPage = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const mayCurate = useMayCurate();
  useTabTitle(t('page.tabs.sources'));
  const sources = useSources();
  const refresh = useSourceRefresh(sources);

  return (
    <Container>
      <header className={styles.heading}>
        <Text as="h2" variant="title-small" weight="bold">
          {t('sources.heading')}
        </Text>
        <Text as="p" color="secondary">
          {t('sources.intro')}{' '}
          {mayCurate.allowed && (
            <Link href={links.curate('sources')}>{t('sources.manage')}</Link>
          )}
        </Text>
        <Text as="p" role="status" className={styles.message}>
          {refresh.message}
        </Text>
      </header>
      <SourceList sources={sources}>
        {source => <SourceItem source={source} onRefresh={refresh.start} />}
      </SourceList>
    </Container>
  );
};
