import { useCallback } from 'react';
import { useNavigate } from 'react-router-dom';
import { Alert, Text } from '@backstage/ui';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  LearnDecision,
  TalkDetail,
} from '@lectern/backstage-plugin-learn-common';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useTalkCuration } from '../../hooks/useTalkCuration';
import { useTabTitle } from '../../hooks/useTabTitle';
import { useTopicReason } from '../../hooks/useTopicReason';
import { useTalkTypeName } from '../../hooks/useValueNames';
import { learnTranslationRef } from '../../translation';
import {
  Corrected,
  CurateMenu,
  TalkDecisions,
  TalkEvidence,
} from '../CurateTalk';
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
export const TalkDetails = (props: {
  talk: TalkDetail;
  /** A curator decided something about it. */
  onChanged: () => void;
}) => {
  const { talk, onChanged } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const typeName = useTalkTypeName();
  const topicReason = useTopicReason(talk.topicReasons);
  useTabTitle(talk.title);
  const navigate = useNavigate();
  const follow = useCallback(
    ({ kind, status }: LearnDecision) => {
      if (kind === 'not-a-talk' && status !== 'undone') {
        // This page goes with the talk; the log has the way back.
        navigate(links.decisionsAbout(talk.id));
      } else {
        onChanged();
      }
    },
    [navigate, links, talk.id, onChanged],
  );
  const curation = useTalkCuration(talk.id, follow);

  return (
    <BreadcrumbEntry entry={{ label: talk.title, href: links.talk(talk.id) }}>
      <article className={styles.columns}>
        <div className={styles.main}>
          <TalkVideo talk={talk} />
          {talk.hidden && (
            <Alert
              status="warning"
              icon
              title={t('curateTalk.hidden')}
              description={t('curateTalk.hiddenHelp')}
            />
          )}
          <header className={styles.heading}>
            <div className={styles.line}>
              <Text
                as="p"
                variant="body-small"
                color="secondary"
                weight="bold"
                className={styles.type}
              >
                {typeName(talk.type)} <Corrected talk={talk} field="type" />
              </Text>
              {curation.allowed && (
                <CurateMenu
                  talk={talk}
                  decisions={curation.decisions.value ?? []}
                  onDecided={curation.onDecided}
                />
              )}
            </div>
            <Text
              as="h2"
              variant={{ initial: 'title-small', sm: 'title-medium' }}
              weight="bold"
              className={styles.title}
              dir="auto"
            >
              {talk.title}
            </Text>
            <Corrected talk={talk} field="title" />
            {talk.previousNames.length > 0 && (
              <Text as="p" variant="body-small" color="secondary">
                {t('detail.previously', {
                  names: talk.previousNames.join(', '),
                })}
              </Text>
            )}
          </header>
          {curation.allowed && (
            <Text as="p" role="status" className={styles.news}>
              {curation.message}
            </Text>
          )}
          <TalkPresenters talk={talk} />
          <Corrected talk={talk} field="presenters" />
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
            <Corrected talk={talk} field="abstract" />
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
          {curation.allowed && <TalkEvidence talk={talk} />}
        </div>
        <div className={styles.side}>
          <WhyThisTalk talk={talk} />
          <SameWork talk={talk} />
          <RelatedTalks id={talk.id} />
          <CatalogLinks talk={talk} />
          {curation.allowed && (
            <TalkDecisions
              talkId={talk.id}
              decisions={curation.decisions}
              onUndone={curation.onDecided}
            />
          )}
        </div>
      </article>
    </BreadcrumbEntry>
  );
};
