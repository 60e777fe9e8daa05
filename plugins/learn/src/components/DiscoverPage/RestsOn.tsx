import { useId } from 'react';
import { Link, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { DiscoverSource } from '@lectern/backstage-plugin-learn-common';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { formatDate } from '../../lib/dates';
import { learnTranslationRef } from '../../translation';
import styles from './RestsOn.module.css';

const SHOWN = 9;

/**
 * The sources that the page rests on, those with the most talks first.
 *
 * @internal
 */
export const RestsOn = (props: { sources: DiscoverSource[] }) => {
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const id = useId();
  const sources = [...props.sources].sort((a, b) => b.talkCount - a.talkCount);
  return (
    <section className={styles.sources} aria-labelledby={id}>
      <div className={styles.head}>
        <Text as="h2" id={id} variant="title-x-small" weight="bold">
          {t('discover.sources.heading')}
        </Text>
        <Link href={links.sources()} standalone className={styles.all}>
          {t('discover.sources.all')}
        </Link>
      </div>
      <Text as="p" color="secondary">
        {t('discover.sources.summary', { count: sources.length })}
      </Text>
      <ul className={styles.list}>
        {sources.slice(0, SHOWN).map(source => (
          <li key={source.id} className={styles.source}>
            <Text weight="bold" className={styles.name} dir="auto">
              {source.title ?? source.id}
            </Text>
            <Text variant="body-small" color="secondary">
              {[
                t('discover.sources.talks', { count: source.talkCount }),
                source.lastSuccessAt
                  ? t('discover.sources.readOn', {
                      date: formatDate(source.lastSuccessAt),
                    })
                  : t('discover.sources.neverRead'),
              ].join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
};
