import { useState } from 'react';
import { Button, Skeleton, Text } from '@backstage/ui';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { listWords } from '../../lib/language';
import type { useTalksOf } from '../../hooks/useTalksOf';
import { formatDate } from '../../lib/dates';
import { learnTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';
import styles from './EntityTalkList.module.css';

const SHOWN = 10;

/**
 * Talks of an event or an organization, each a link to its entity.
 *
 * @internal
 */
export const EntityTalkList = (props: {
  talks: ReturnType<typeof useTalksOf>;
}) => {
  const { value, error, reload } = props.talks;
  const { t } = useTranslationRef(learnTranslationRef);
  const [all, setAll] = useState(false);

  if (value) {
    const { talks } = value;
    if (!talks.length) {
      return <Text color="secondary">{t('entity.noTalks')}</Text>;
    }
    return (
      <>
        <ul className={styles.talks}>
          {talks.slice(0, all ? undefined : SHOWN).map(talk => {
            const { presenters = [], date } = talk.spec;
            return (
              <li key={talk.metadata.name} className={styles.talk}>
                <EntityRefLink
                  entityRef={stringifyEntityRef(talk)}
                  title={talk.metadata.title}
                />
                <Text variant="body-small" color="secondary">
                  {[
                    listWords(presenters.map(({ name }) => name)),
                    date && formatDate(date),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </li>
            );
          })}
        </ul>
        {talks.length > SHOWN && (
          <Button
            variant="tertiary"
            aria-expanded={all}
            onPress={() => setAll(!all)}
          >
            {all
              ? t('filters.showFewer')
              : t('filters.showAll', { number: talks.length })}
          </Button>
        )}
      </>
    );
  }
  if (error) {
    return (
      <LoadFailure
        title={t('failure.entityTalks')}
        error={error}
        onRetry={reload}
      />
    );
  }
  return (
    <div role="status" aria-label={t('results.loading')}>
      <Skeleton width="100%" height={120} />
    </div>
  );
};
