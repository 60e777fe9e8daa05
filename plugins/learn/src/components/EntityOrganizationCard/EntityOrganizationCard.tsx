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
import { learnTranslationRef } from '../../translation';
import { EntityTalkList } from '../EntityTalkList';
import { ExternalLink } from '../ExternalLink';
import { Panel } from '../Panel';
import { hostOf } from '../../lib/safeUrl';
import styles from './EntityOrganizationCard.module.css';

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
        {website && (
          <Text>
            <ExternalLink url={website}>{hostOf(website)}</ExternalLink>
          </Text>
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
  const { entity } = useEntity();
  return isOrganizationEntity(entity) ? (
    <OrganizationCard entity={entity} />
  ) : null;
};
