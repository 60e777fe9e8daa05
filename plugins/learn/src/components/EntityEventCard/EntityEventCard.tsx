import { Link } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import {
  isEventEntity,
  type EventEntityV1alpha1,
} from '@lectern/backstage-plugin-learn-common';
import { useIsInLearn } from '../../hooks/useIsInLearn';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useTalksOf } from '../../hooks/useTalksOf';
import { formatDates } from '../../lib/dates';
import { hostOf } from '../../lib/safeUrl';
import { useReadersLanguage } from '../../hooks/useReadersLanguage';
import { learnTranslationRef } from '../../translation';
import { EntityLink, EntityLinks } from '../EntityLink';
import { EntityTalkList } from '../EntityTalkList';
import { ExternalLink } from '../ExternalLink';
import { Facts } from '../Facts';
import { Panel } from '../Panel';
import styles from './EntityEventCard.module.css';

const EventCard = ({ entity }: { entity: EventEntityV1alpha1 }) => {
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const inLearn = useIsInLearn(entity);
  const talks = useTalksOf(entity, 'partOf');
  const { spec, metadata } = entity;
  const { website, playlist } = spec;

  return (
    <EntityInfoCard
      title={t('entity.eventTitle')}
      headerActions={
        inLearn && (
          <Link href={links.event(metadata.name)}>{t('entity.schedule')}</Link>
        )
      }
    >
      <div className={styles.event}>
        <Facts
          facts={[
            {
              name: t('entity.dates'),
              value: formatDates(spec.startDate, spec.endDate),
            },
            {
              name: t('entity.place'),
              value: [
                spec.location,
                spec.format && t(`entity.format.${spec.format}`),
              ]
                .filter(Boolean)
                .join(' · '),
            },
            {
              name: t('entity.partOf'),
              value: spec.partOf && (
                <EntityLink
                  entityRef={spec.partOf}
                  kind="Event"
                  namespace={metadata.namespace}
                />
              ),
            },
            { name: t('entity.series'), value: spec.series },
            {
              name: t('entity.organizers'),
              value: spec.organizers && spec.organizers.length > 0 && (
                <EntityLinks
                  entityRefs={spec.organizers}
                  kind="Organization"
                  namespace={metadata.namespace}
                />
              ),
            },
            {
              name: t('entity.sponsors'),
              value: spec.sponsors && spec.sponsors.length > 0 && (
                <EntityLinks
                  entityRefs={spec.sponsors}
                  kind="Organization"
                  namespace={metadata.namespace}
                />
              ),
            },
            {
              name: t('entity.website'),
              value: website && (
                <ExternalLink url={website}>{hostOf(website)}</ExternalLink>
              ),
            },
            {
              name: t('entity.playlist'),
              value: playlist && (
                <ExternalLink url={playlist}>{hostOf(playlist)}</ExternalLink>
              ),
            },
          ]}
        />
        <Panel title={t('entity.eventTalks')}>
          <EntityTalkList
            talks={talks}
            learnHref={
              inLearn && links.talks({ name: 'event', value: metadata.name })
            }
          />
        </Panel>
      </div>
    </EntityInfoCard>
  );
};

/**
 * An event on its catalog page: when and where it was, and its talks.
 *
 * @public
 */
export const EntityEventCard = () => {
  useReadersLanguage();
  const { entity } = useEntity();
  return isEventEntity(entity) ? <EventCard entity={entity} /> : null;
};
