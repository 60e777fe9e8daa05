import { useState } from 'react';
import { Button, Link, Text, VisuallyHidden } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { RiShuffleLine } from '@remixicon/react';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useOpened } from '../../hooks/useOpened';
import { bylineOf, reasonOf } from '../../lib/talk';
import { learnTranslationRef } from '../../translation';
import { HomeTalks } from '../HomeTalks';
import { TalkCover } from '../TalkCard/TalkCover';
import { VoicesLine } from '../VoicesLine';
import { RecommendedTalkSkeleton } from './RecommendedTalkSkeleton';
import { talkOfTheDay } from './talkOfTheDay';
import styles from './HomeRecommendedTalk.module.css';

/** So many of the most recommended talks take turns. */
const TURNS = { sort: 'recommended', limit: 50 } as const;

const RecommendedTalk = (props: { talk: Talk }) => {
  const { talk } = props;
  const links = useLearnLinks();
  const opened = useOpened('home');
  const byline = bylineOf(talk);
  const reason = reasonOf(talk);
  const href = links.talk(talk.id);
  return (
    <div className={styles.talk} onClickCapture={opened(talk.id, href)}>
      <div className={styles.cover}>
        <TalkCover talk={talk} />
      </div>
      <div className={styles.words}>
        <Link
          href={href}
          variant="body-large"
          weight="bold"
          className={styles.title}
          dir="auto"
          lang={talk.language ?? undefined}
        >
          {talk.title}
        </Link>
        {byline && (
          <Text
            variant="body-small"
            color="secondary"
            className={styles.byline}
            title={byline}
          >
            {byline}
          </Text>
        )}
        <VoicesLine talk={talk} short />
        {reason && (
          <Text
            as="p"
            variant="body-small"
            className={styles.reason}
            dir="auto"
          >
            {reason}
          </Text>
        )}
      </div>
    </div>
  );
};

/**
 * One of the most recommended talks, another one each day.
 *
 * @internal
 */
export const HomeRecommendedTalk = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  const [now] = useState(() => Date.now());
  const [skipped, setSkipped] = useState(0);
  const another = (isDisabled: boolean) => (
    <Button
      variant="secondary"
      size="small"
      iconStart={<RiShuffleLine />}
      isDisabled={isDisabled}
      onPress={() => setSkipped(count => count + 1)}
    >
      {t('home.another')}
    </Button>
  );

  return (
    <HomeTalks
      query={TURNS}
      waiting={
        <>
          <RecommendedTalkSkeleton />
          {another(true)}
        </>
      }
    >
      {({ items }) => {
        const talk = talkOfTheDay(items, now, skipped);
        return (
          talk && (
            <>
              <RecommendedTalk talk={talk} />
              {another(items.length < 2)}
              <VisuallyHidden role="status">
                {skipped > 0 && t('home.shown', { title: talk.title })}
              </VisuallyHidden>
            </>
          )
        );
      }}
    </HomeTalks>
  );
};
