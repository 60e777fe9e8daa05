import { Link } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearnPresenterDetail } from '@lectern/backstage-plugin-learn-common';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useTabTitle } from '../../hooks/useTabTitle';
import { learnTranslationRef } from '../../translation';
import { BestTalks } from '../BestTalks';
import { CountBars } from '../CountBars';
import { DetailColumns, DetailHeading } from '../DetailPage';
import { EntityLink } from '../EntityLink';
import { Facts } from '../Facts';
import { Panel } from '../Panel';
import { YearBars } from '../YearBars';

/**
 * For whom a speaker spoke, what about and when, and their talks.
 *
 * @internal
 */
export const SpeakerDetails = (props: { speaker: LearnPresenterDetail }) => {
  const { id, name, organizations, user, topics, years } = props.speaker;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  useTabTitle(name);
  return (
    <>
      <DetailHeading title={name} />
      <Facts
        facts={[
          {
            name: t('speakers.organizations'),
            value: organizations.length
              ? organizations.map((organization, i) => (
                  <span key={organization.id}>
                    {i > 0 && ', '}
                    <Link href={links.organization(organization.id)}>
                      {organization.title}
                    </Link>
                  </span>
                ))
              : t('speakers.noOrganization'),
          },
          {
            name: t('speakers.profile'),
            value: user && <EntityLink entityRef={user} kind="User" />,
          },
        ]}
      />
      <DetailColumns>
        {topics.length > 0 && (
          <Panel title={t('speakers.topics')}>
            <CountBars
              label={t('speakers.topics')}
              items={topics}
              hrefOf={topic =>
                links.talksWith([
                  ['presenter', id],
                  ['topic', topic],
                ])
              }
            />
          </Panel>
        )}
        {years.length > 0 && (
          <Panel title={t('listed.years')}>
            <YearBars
              label={t('listed.years')}
              years={years}
              hrefOf={year =>
                links.talksWith([
                  ['presenter', id],
                  ['year', year],
                ])
              }
            />
          </Panel>
        )}
      </DetailColumns>
      <BestTalks filter={{ name: 'presenter', value: id }} />
    </>
  );
};
