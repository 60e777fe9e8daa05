import { ButtonLink, Link, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useMayCurate } from '../../hooks/useMayCurate';
import { learnTranslationRef } from '../../translation';
import styles from './NothingYet.module.css';

/**
 * What to do where there is no talk at all yet.
 *
 * @internal
 */
export const NothingYet = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const mayCurate = useMayCurate();
  return (
    <section className={styles.nothing}>
      <Text as="h2" variant="title-small" weight="bold">
        {t('empty.nothing')}
      </Text>
      <Text as="p" color="secondary">
        {t('empty.nothingHelp')}
      </Text>
      <div className={styles.ways}>
        {mayCurate.allowed && (
          <ButtonLink href={links.curate('add')} variant="primary">
            {t('discover.empty.add')}
          </ButtonLink>
        )}
        <Link href={links.sources()} standalone>
          {t('empty.toSources')}
        </Link>
      </div>
    </section>
  );
};
