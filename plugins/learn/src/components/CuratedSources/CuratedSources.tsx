import { useState } from 'react';
import { ButtonLink, Link, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RiAddLine } from '@remixicon/react';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useSourceRefresh } from '../../hooks/useSourceRefresh';
import { useSources } from '../../hooks/useSources';
import { learnTranslationRef } from '../../translation';
import { SourceList } from '../SourceList';
import { CuratedSource } from './CuratedSource';
import styles from './CuratedSources.module.css';

/**
 * The sources with their health, for those who look after them.
 *
 * @internal
 */
export const CuratedSources = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const sources = useSources();
  const refresh = useSourceRefresh(sources);
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const [message, setMessage] = useState('');

  return (
    <div {...keptFocus} className={styles.page}>
      <header className={styles.heading}>
        <Text as="h2" variant="title-small" weight="bold">
          {t('sources.heading')}
        </Text>
        <Text as="p" color="secondary">
          {t('sources.manageIntro')}{' '}
          <Link href={links.sources()}>
            {t('discover.sources.forEverybody')}
          </Link>
        </Text>
        <div>
          <ButtonLink
            variant="secondary"
            href={links.curate('add')}
            iconStart={<RiAddLine />}
          >
            {t('curate.sections.add')}
          </ButtonLink>
        </div>
        <Text as="p" role="status" className={styles.message}>
          {message || refresh.message}
        </Text>
      </header>
      <SourceList sources={sources}>
        {source => (
          <CuratedSource
            source={source}
            onRefresh={
              refresh.start &&
              (one => {
                setMessage('');
                refresh.start?.(one);
              })
            }
            onChanged={words => {
              setMessage(words);
              sources.reload();
            }}
          />
        )}
      </SourceList>
    </div>
  );
};
