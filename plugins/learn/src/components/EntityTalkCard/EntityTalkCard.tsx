import { Link, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import {
  isTalkEntity,
  type TalkPresenter,
} from '@lectern/backstage-plugin-learn-common';
import { useIsInLearn } from '../../hooks/useIsInLearn';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useLevelName, useTalkTypeName } from '../../hooks/useValueNames';
import { formatDate, minutesOf } from '../../lib/dates';
import { languageName } from '../../lib/talk';
import { useReadersLanguage } from '../../hooks/useReadersLanguage';
import { learnTranslationRef } from '../../translation';
import { EntityLink, EntityLinks } from '../EntityLink';
import { Facts } from '../Facts';
import { Panel } from '../Panel';
import { RecommendationQuote } from '../RecommendationQuote';
import { TalkLinks } from '../TalkPage/TalkLinks';
import { TopicNames } from './TopicNames';
import styles from './EntityTalkCard.module.css';

/**
 * A talk on its catalog page: who gave it, where, who recommends it and why.
 * Everything comes from the entity, so a talk written by hand has it too.
 *
 * @public
 */
export const EntityTalkCard = () => {
  useReadersLanguage();
  const { entity } = useEntity();
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const inLearn = useIsInLearn(entity);
  const typeName = useTalkTypeName();
  const levelName = useLevelName();
  if (!isTalkEntity(entity)) {
    return null;
  }
  const { spec, metadata } = entity;
  const { namespace } = metadata;
  const minutes = minutesOf(spec.duration);

  const nameOf = ({ name, user }: TalkPresenter) => {
    if (user) {
      return (
        <EntityLink
          entityRef={user}
          kind="User"
          namespace={namespace}
          title={name}
        />
      );
    }
    return inLearn ? <Link href={links.speaker(name)}>{name}</Link> : name;
  };

  return (
    <EntityInfoCard
      title={t('entity.talkTitle')}
      headerActions={
        inLearn && (
          <Link href={links.talk(metadata.name)}>{t('entity.openTalk')}</Link>
        )
      }
    >
      <div className={styles.talk}>
        {spec.presenters && spec.presenters.length > 0 && (
          <ul className={styles.presenters} aria-label={t('detail.presenters')}>
            {spec.presenters.map(presenter => (
              <li key={presenter.name}>
                <Text weight="bold">{nameOf(presenter)}</Text>{' '}
                <Text color="secondary">
                  {[presenter.role, presenter.organization]
                    .filter(Boolean)
                    .join(', ')}
                </Text>
              </li>
            ))}
          </ul>
        )}
        {spec.abstract && (
          <Text
            as="p"
            className={styles.abstract}
            dir="auto"
            lang={spec.language}
          >
            {spec.abstract}
          </Text>
        )}
        <Facts
          facts={[
            {
              name: t('talks.facet.type'),
              value: typeName(spec.type),
            },
            {
              name: t('detail.event'),
              value: spec.event && (
                <EntityLink
                  entityRef={spec.event}
                  kind="Event"
                  namespace={namespace}
                />
              ),
            },
            {
              name: t('talks.facet.organization'),
              value: spec.organizations && spec.organizations.length > 0 && (
                <EntityLinks
                  entityRefs={spec.organizations}
                  kind="Organization"
                  namespace={namespace}
                />
              ),
            },
            {
              name: t('detail.when'),
              value: spec.date && formatDate(spec.date),
            },
            {
              name: t('detail.duration'),
              value: minutes && t('talk.minutes', { number: minutes }),
            },
            {
              name: t('detail.language'),
              value: spec.language && languageName(spec.language),
            },
            {
              name: t('detail.level'),
              value: spec.level && levelName(spec.level),
            },
            {
              name: t('detail.topics'),
              value: spec.topics && spec.topics.length > 0 && (
                <TopicNames topics={spec.topics} />
              ),
            },
          ]}
        />
        {spec.recommendations && spec.recommendations.length > 0 && (
          <Panel title={t('entity.recommendations')}>
            {spec.recommendations.map((recommendation, i) => (
              <RecommendationQuote
                key={`${recommendation.url} ${i}`}
                recommendation={recommendation}
              />
            ))}
          </Panel>
        )}
        {spec.media && spec.media.length > 0 && (
          <TalkLinks talk={{ media: spec.media, urls: [] }} />
        )}
      </div>
    </EntityInfoCard>
  );
};
