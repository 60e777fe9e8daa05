import { useCallback, useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { Alert, Text } from '@backstage/ui';
import { useAnalytics } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  LearnDecision,
  TalkDetail,
} from '@lectern/backstage-plugin-learn-common';
import { useFollow } from '../../hooks/useFollow';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useTalkCuration } from '../../hooks/useTalkCuration';
import { useTabTitle } from '../../hooks/useTabTitle';
import { useTopicReason } from '../../hooks/useTopicReason';
import { learnTranslationRef } from '../../translation';
import { Corrected, TalkDecisions, TalkEvidence } from '../CurateTalk';
import { Panel } from '../Panel';
import { Player } from '../Player';
import { TopicLinks } from '../TopicLinks';
import { VoicesLine } from '../VoicesLine';
import { CatalogLinks } from './CatalogLinks';
import { RelatedTalks } from './RelatedTalks';
import { SameWork } from './SameWork';
import { TalkFacts } from './TalkFacts';
import { TalkHeading } from './TalkHeading';
import { TalkLinks } from './TalkLinks';
import { TalkPresenters } from './TalkPresenters';
import { WhyThisTalk } from './WhyThisTalk';
import type { TalkLayout } from './types';
import styles from './TalkDetails.module.css';

/**
 * A talk: itself, why it is worth the time, and what to see next. On a page
 * in two columns where there is room, in a drawer in one, with the reasons
 * before the details.
 *
 * @internal
 */
export const TalkDetails = (props: {
  talk: TalkDetail;
  /** A curator decided something about it. */
  onChanged: () => void;
  /** `page` where not given. */
  layout?: TalkLayout;
  /** Seconds at which the recording begins. */
  start?: number;
  /** Id of the heading, for a drawer that is named by it. */
  titleId?: string;
}) => {
  const { talk, onChanged, layout = 'page', start, titleId } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const analytics = useAnalytics();
  const topicReason = useTopicReason(talk.topicReasons);
  useTabTitle(talk.title);
  const navigate = useNavigate();
  const onFollow = useFollow(talk.id);
  const onDecided = useCallback(
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
  const curation = useTalkCuration(talk.id, onDecided);

  useEffect(() => {
    analytics.captureEvent('open', talk.id, { attributes: { in: layout } });
  }, [analytics, talk.id, layout]);

  const itself = (
    <>
      <Player
        key={talk.id}
        talk={talk}
        start={start}
        link={`${window.location.origin}${links.talk(talk.id)}`}
      />
      {talk.hidden && (
        <Alert
          status="warning"
          icon
          title={t('curateTalk.hidden')}
          description={t('curateTalk.hiddenHelp')}
        />
      )}
      <TalkHeading
        talk={talk}
        curation={curation}
        layout={layout}
        titleId={titleId}
      />
      <div className={styles.people}>
        <TalkPresenters talk={talk} />
        <Corrected talk={talk} field="presenters" />
      </div>
      <TalkFacts talk={talk} />
      {layout === 'page' && talk.recommendations.length > 0 && (
        // Where all there is stands in one column, the reasons are far below.
        <div className={styles.voices}>
          <VoicesLine talk={talk} />
        </div>
      )}
    </>
  );
  const more = (
    <>
      <Panel title={t('detail.about')}>
        <Text
          as="p"
          variant="body-large"
          color={talk.abstract ? 'primary' : 'secondary'}
          className={styles.abstract}
          dir="auto"
          lang={(talk.abstract && talk.language) || undefined}
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
      <TalkLinks talk={talk} onFollow={onFollow} />
      {curation.allowed && <TalkEvidence talk={talk} />}
    </>
  );
  const next = (
    <>
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
    </>
  );

  return (
    <div className={styles.frame} data-layout={layout}>
      {layout === 'drawer' ? (
        <article className={styles.main}>
          {itself}
          <WhyThisTalk talk={talk} />
          {more}
          {next}
        </article>
      ) : (
        <article className={styles.columns}>
          <div className={styles.main}>
            {itself}
            {more}
          </div>
          <div className={styles.side}>
            <WhyThisTalk talk={talk} />
            {next}
          </div>
        </article>
      )}
    </div>
  );
};
