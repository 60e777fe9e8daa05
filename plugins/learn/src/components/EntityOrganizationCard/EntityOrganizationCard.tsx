import { Link, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import {
  isOrganizationEntity,
  type OrganizationEntityV1alpha1,
} from '@lectern/backstage-plugin-learn-common';
import { useIsInLearn } from '../../hooks/useIsInLearn';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useTalksOf } from '../../hooks/useTalksOf';
import { useTopicTitles } from '../../hooks/useTopicTitles';
import { presentersOf } from '../../lib/presentersOf';
import { topicsOf } from '../../lib/topicsOf';
import { useReadersLanguage } from '../../hooks/useReadersLanguage';
import { learnTranslationRef } from '../../translation';
import { EntityTalkList } from '../EntityTalkList';
import { ExternalLink } from '../ExternalLink';
import { Panel } from '../Panel';
import { hostOf } from '../../lib/safeUrl';
import { CountedLinks } from './CountedLinks';
import styles from './EntityOrganizationCard.module.css';

/** Topics that the card names. */
const TOPICS_SHOWN = 8;

const OrganizationCard = (props: { entity: OrganizationEntityV1alpha1 }) => {
  const { entity } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const inLearn = useIsInLearn(entity);
  const topicTitle = useTopicTitles();
  const talks = useTalksOf(entity, 'presentedBy');
  const { name } = entity.metadata;
  const { website } = entity.spec;
  // Nothing is under way for an organization without talks.
  const waits = talks.loading && talks.count > 0;
  const given = talks.value?.talks ?? (waits ? undefined : []);

  return (
    <EntityInfoCard
      title={t('entity.organizationTitle')}
      headerActions={
        inLearn && (
          <Link href={links.organization(name)}>
            {t('entity.openOrganization')}
          </Link>
        )
      }
    >
      <div className={styles.organization}>
        {website && (
          <Text>
            <ExternalLink url={website}>{hostOf(website)}</ExternalLink>
          </Text>
        )}
        <Panel title={t('entity.organizationTalks')}>
          <EntityTalkList
            talks={talks}
            learnHref={
              inLearn && links.talks({ name: 'organization', value: name })
            }
          />
        </Panel>
        <CountedLinks
          title={t('entity.topics')}
          rows={3}
          items={
            given &&
            topicsOf(given)
              .slice(0, TOPICS_SHOWN)
              .map(topic => ({
                title: topicTitle(topic.id),
                href: links.talks({ name: 'topic', value: topic.id }),
                talks: topic.talks,
              }))
          }
        />
        <CountedLinks
          title={t('entity.presenters')}
          rows={2}
          items={
            given &&
            presentersOf(entity, given).map(presenter => ({
              title: presenter.name,
              href: inLearn ? links.speaker(presenter.name) : undefined,
              talks: presenter.talks,
            }))
          }
        />
      </div>
    </EntityInfoCard>
  );
};

/**
 * An organization on its catalog page: the talks of its people.
 *
 * @public
 */
export const EntityOrganizationCard = () => {
  useReadersLanguage();
  const { entity } = useEntity();
  return isOrganizationEntity(entity) ? (
    <OrganizationCard entity={entity} />
  ) : null;
};
