import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearnOrganizationDetail } from '@lectern/backstage-plugin-learn-common';
import { listWords } from '../../lib/language';
import { useFollow } from '../../hooks/useFollow';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useOpenedPage } from '../../hooks/useOpenedPage';
import { useTabTitle } from '../../hooks/useTabTitle';
import { hostOf, safeUrl } from '../../lib/safeUrl';
import { learnTranslationRef } from '../../translation';
import { BestTalks } from '../BestTalks';
import { CountBars } from '../CountBars';
import { DetailColumns, DetailHeading } from '../DetailPage';
import { EntityLink } from '../EntityLink';
import { ExternalLink } from '../ExternalLink';
import { Facts } from '../Facts';
import { Panel } from '../Panel';
import { YearBars } from '../YearBars';

/**
 * What the people of an organization talk about, when, who they are, and
 * their talks.
 *
 * @internal
 */
export const OrganizationDetails = (props: {
  organization: LearnOrganizationDetail;
}) => {
  const { organization } = props;
  const { id, title, type, website, topics, years, presenters } = organization;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const follow = useFollow(id);
  useTabTitle(title);
  useOpenedPage('organization', id);
  return (
    <>
      <DetailHeading
        title={title}
        above={type && t(`organizations.type.${type}`)}
      />
      <Facts
        facts={[
          {
            name: t('listed.website'),
            value: safeUrl(website) && (
              <ExternalLink url={website} onFollow={() => follow('website')}>
                {hostOf(website ?? '')}
              </ExternalLink>
            ),
          },
          {
            name: t('listed.aliases'),
            value: listWords(organization.aliases),
          },
          {
            name: t('listed.inCatalog'),
            value: organization.entityRef && (
              <EntityLink
                entityRef={organization.entityRef}
                kind="Organization"
              />
            ),
          },
        ]}
      />
      <DetailColumns>
        {topics.length > 0 && (
          <Panel title={t('organizations.topics')}>
            <CountBars
              label={t('organizations.topics')}
              items={topics}
              hrefOf={topic =>
                links.talksWith([
                  ['organization', id],
                  ['topic', topic],
                ])
              }
            />
          </Panel>
        )}
        {presenters.length > 0 && (
          <Panel title={t('organizations.speakers')}>
            <CountBars
              label={t('organizations.speakers')}
              items={presenters}
              hrefOf={links.speaker}
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
                  ['organization', id],
                  ['year', year],
                ])
              }
            />
          </Panel>
        )}
      </DetailColumns>
      <BestTalks filter={{ name: 'organization', value: id }} />
    </>
  );
};
