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
import { presentersOf } from '../../lib/presentersOf';
import { topicsOf } from '../../lib/topicsOf';
import { useReadersLanguage } from '../../hooks/useReadersLanguage';
import { learnTranslationRef } from '../../translation';
import { EntityTalkList } from '../EntityTalkList';
import { ExternalLink } from '../ExternalLink';
import { Panel } from '../Panel';
import { hostOf } from '../../lib/safeUrl';
import styles from './EntityOrganizationCard.module.css';

/** Topics that the card names. */
const TOPICS_SHOWN = 8;

const OrganizationCard = (props: { entity: OrganizationEntityV1alpha1 }) => {
  const { entity } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const inLearn = useIsInLearn(entity);
  const talks = useTalksOf(entity, 'presentedBy');
  const { name } = entity.metadata;
  const { website } = entity.spec;
  const count = talks.value?.totalItems ?? 0;
  const presenters = presentersOf(entity, talks.value?.talks ?? []);
  const topics = topicsOf(talks.value?.talks ?? []).slice(0, TOPICS_SHOWN);

  return (
    <EntityInfoCard
      title={t('entity.organizationTitle')}
      headerActions={
        count > 0 &&
        inLearn && (
          <Link href={links.talks({ name: 'organization', value: name })}>
            {t('entity.allTalks', { count })}
          </Link>
        )
      }
    >
      <div className={styles.organization}>
        {(website || inLearn) && (
          <div className={styles.links}>
            {inLearn && (
              <Link href={links.organization(name)}>
                {t('entity.openOrganization')}
              </Link>
            )}
            {website && (
              <Text>
                <ExternalLink url={website}>{hostOf(website)}</ExternalLink>
              </Text>
            )}
          </div>
        )}
        {topics.length > 0 && (
          <Panel title={t('entity.topics')}>
            <ul className={styles.presenters}>
              {topics.map(topic => (
                <li key={topic.id}>
                  <Link href={links.talks({ name: 'topic', value: topic.id })}>
                    {topic.id.replace(/-/g, ' ')}
                  </Link>{' '}
                  <Text variant="body-small" color="secondary">
                    {t('entity.topicTalks', { count: topic.talks })}
                  </Text>
                </li>
              ))}
            </ul>
          </Panel>
        )}
        <Panel title={t('entity.organizationTalks')}>
          <EntityTalkList talks={talks} />
        </Panel>
        {presenters.length > 0 && (
          <Panel title={t('entity.presenters')}>
            <ul className={styles.presenters}>
              {presenters.map(presenter => (
                <li key={presenter.name}>
                  <Link
                    href={links.talks({
                      name: 'presenter',
                      value: presenter.name,
                    })}
                  >
                    {presenter.name}
                  </Link>{' '}
                  <Text variant="body-small" color="secondary">
                    {t('entity.talks', { count: presenter.talks })}
                  </Text>
                </li>
              ))}
            </ul>
          </Panel>
        )}
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
