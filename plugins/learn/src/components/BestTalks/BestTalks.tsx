import { useCallback } from 'react';
import { Link, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnApiRef } from '../../api';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useLoaded } from '../../hooks/useLoaded';
import { learnTranslationRef } from '../../translation';
import { LoadProblem } from '../LoadProblem';
import { Panel } from '../Panel';
import { TalkCard, TalkCardSkeleton } from '../TalkCard';
import styles from './BestTalks.module.css';

/** Fills whole rows of two, three and four cards. */
const SHOWN = 12;

const SKELETONS = ['a', 'b', 'c', 'd'];

/**
 * The most recommended talks that share a value, and the way to all of them.
 *
 * @internal
 */
export const BestTalks = (props: {
  filter: { name: 'organization' | 'presenter'; value: string };
}) => {
  const { name, value } = props.filter;
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const links = useLearnLinks();
  const load = useCallback(
    (signal: AbortSignal) =>
      api.talks(
        { [name]: [value], sort: 'recommended', limit: SHOWN, facets: false },
        { signal },
      ),
    [api, name, value],
  );
  const talks = useLoaded(load);

  const content = () => {
    if (!talks.value) {
      return talks.error ? (
        <LoadProblem
          title={t('listed.talksFailed')}
          error={talks.error}
          onRetry={talks.reload}
        />
      ) : (
        <div
          className={styles.cards}
          role="status"
          aria-label={t('results.loading')}
        >
          {SKELETONS.map(key => (
            <TalkCardSkeleton key={key} />
          ))}
        </div>
      );
    }
    const { items, totalItems } = talks.value;
    if (!items.length) {
      return (
        <Text as="p" color="secondary" className={styles.none}>
          {t('listed.noTalks')}
        </Text>
      );
    }
    return (
      <>
        <ul className={styles.cards}>
          {items.map(talk => (
            <li key={talk.id}>
              <TalkCard talk={talk} />
            </li>
          ))}
        </ul>
        <Link
          className={styles.more}
          href={links.talks({ name, value })}
          standalone
        >
          {t('listed.allTalks', { count: totalItems })}
        </Link>
      </>
    );
  };

  return <Panel title={t('listed.best')}>{content()}</Panel>;
};
