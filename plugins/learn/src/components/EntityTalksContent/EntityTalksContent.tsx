import { useDeferredValue, useState } from 'react';
import { Link, SearchField, Skeleton, Text } from '@backstage/ui';
import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  isEventEntity,
  isOrganizationEntity,
} from '@lectern/backstage-plugin-learn-common';
import { useIsInLearn } from '../../hooks/useIsInLearn';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useTalksOf, type RelationOfTalks } from '../../hooks/useTalksOf';
import { useReadersLanguage } from '../../hooks/useReadersLanguage';
import { learnTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';
import { groupTalks, hasWords } from './groupTalks';
import { TalkGroups } from './TalkGroups';
import styles from './EntityTalksContent.module.css';

/** Most talks the tab reads; the rest is a link away. */
const MOST = 1000;

/** From this many talks on, people look for one. */
const MANY = 10;

const AllTalks = (props: {
  entity: Entity;
  relation: RelationOfTalks;
  by: 'day' | 'year';
}) => {
  const { entity, relation, by } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const inLearn = useIsInLearn(entity);
  const { value, error, reload } = useTalksOf(entity, relation, MOST);
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words.trim());

  if (error && !value) {
    return (
      <LoadFailure
        title={t('failure.entityTalks')}
        error={error}
        onRetry={reload}
      />
    );
  }
  if (!value) {
    return (
      <div role="status" aria-label={t('results.loading')}>
        <Skeleton width="100%" height={320} />
      </div>
    );
  }
  const { talks, totalItems } = value;
  if (!talks.length) {
    return <Text color="secondary">{t('entity.noTalks')}</Text>;
  }
  const found = talks.filter(talk => hasWords(talk, asked));
  const { name } = entity.metadata;

  return (
    <div className={styles.content}>
      <div className={styles.bar}>
        {talks.length >= MANY && (
          <SearchField
            className={styles.find}
            label={t('entity.find')}
            value={words}
            onChange={setWords}
          />
        )}
        <Text role="status" color="secondary">
          {t('entity.found', { count: found.length })}
        </Text>
        {inLearn && (
          <Link
            href={by === 'day' ? links.event(name) : links.organization(name)}
          >
            {by === 'day' ? t('entity.schedule') : t('entity.openOrganization')}
          </Link>
        )}
      </div>
      {talks.length < totalItems && (
        <Text color="secondary">
          {t('entity.first', { shown: talks.length, count: totalItems })}
        </Text>
      )}
      {found.length ? (
        <TalkGroups groups={groupTalks(found, by)} by={by} />
      ) : (
        <Text>{t('entity.noneFound', { words: asked })}</Text>
      )}
    </div>
  );
};

/**
 * The talks of an event by day, or of an organization by year, as a tab of
 * its catalog page.
 *
 * @public
 */
export const EntityTalksContent = () => {
  useReadersLanguage();
  const { entity } = useEntity();
  if (isEventEntity(entity)) {
    return <AllTalks entity={entity} relation="partOf" by="day" />;
  }
  return isOrganizationEntity(entity) ? (
    <AllTalks entity={entity} relation="presentedBy" by="year" />
  ) : null;
};
