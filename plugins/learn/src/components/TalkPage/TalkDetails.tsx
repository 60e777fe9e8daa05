import { Text } from '@backstage/ui';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TalkDetail } from '@lectern/backstage-plugin-learn-common';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useTabTitle } from '../../hooks/useTabTitle';
import { useTopicReason } from '../../hooks/useTopicReason';
import { useTalkTypeName } from '../../hooks/useValueNames';
import { learnTranslationRef } from '../../translation';
import { Panel } from '../Panel';
import { TopicLinks } from '../TopicLinks';
import { CatalogLinks } from './CatalogLinks';
import { RelatedTalks } from './RelatedTalks';
import { SameWork } from './SameWork';
import { TalkFacts } from './TalkFacts';
import { TalkLinks } from './TalkLinks';
import { TalkPresenters } from './TalkPresenters';
import { TalkVideo } from './TalkVideo';
import { WhyThisTalk } from './WhyThisTalk';
import styles from './TalkDetails.module.css';

/**
 * A talk in two columns: itself on the left, on the right why it is worth
 * the time and what to see next.
 *
 * @internal
 */
export const TalkDetails = (props: { talk: TalkDetail }) => {
  const { talk } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const typeName = useTalkTypeName();
  const topicReason = useTopicReason(talk.topicReasons);
  useTabTitle(talk.title);

  return (
    <BreadcrumbEntry entry={{ label: talk.title, href: links.talk(talk.id) }}>
      <article className={styles.columns}>
        <div className={styles.main}>
          <TalkVideo talk={talk} />
          <header className={styles.heading}>
            <Text
              as="p"
              variant="body-small"
              color="secondary"
              weight="bold"
              className={styles.type}
            >
              {typeName(talk.type)}
            </Text>
            <Text
              as="h2"
              variant={{ initial: 'title-small', sm: 'title-medium' }}
              weight="bold"
              className={styles.title}
              dir="auto"
            >
              {talk.title}
            </Text>
            {talk.previousNames.length > 0 && (
              <Text as="p" variant="body-small" color="secondary">
                {t('detail.previously', {
                  names: talk.previousNames.join(', '),
                })}
              </Text>
            )}
          </header>
          <TalkPresenters talk={talk} />
          <TalkFacts talk={talk} />
          <Panel title={t('detail.about')}>
            <Text
              as="p"
              variant="body-large"
              color={talk.abstract ? 'primary' : 'secondary'}
              className={styles.abstract}
              dir="auto"
            >
              {talk.abstract ?? t('detail.noAbout')}
            </Text>
          </Panel>
          {talk.topics.length > 0 && (
            <Panel title={t('detail.topics')}>
              <TopicLinks
                topics={talk.topics}
                label={t('detail.topics')}
                reasonOf={topicReason}
              />
            </Panel>
          )}
          <TalkLinks talk={talk} />
        </div>
        <div className={styles.side}>
          <WhyThisTalk talk={talk} />
          <SameWork talk={talk} />
          <RelatedTalks id={talk.id} />
          <CatalogLinks talk={talk} />
        </div>
      </article>
    </BreadcrumbEntry>
  );
};
