import { Link, Text } from '@backstage/ui';
import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TalksAboutResponse } from '@lectern/backstage-plugin-learn-common';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useOpened } from '../../hooks/useOpened';
import { useTopicMatchWords } from '../../hooks/useTopicMatchWords';
import { talksOnTopics } from '../../lib/talksOnTopics';
import { learnTranslationRef } from '../../translation';
import { TalkLine, TalkLines } from '../TalkLine';
import { VoicesLine } from '../VoicesLine';
import styles from './TalksAbout.module.css';

const REASONS_SHOWN = 2;

/**
 * The talks, each with the rules that found it.
 *
 * @internal
 */
export const TalksAbout = (props: {
  about: TalksAboutResponse;
  entity: Entity;
}) => {
  const { about, entity } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const words = useTopicMatchWords(entity);
  const opened = useOpened('talks-about');
  // One topic may be found by several rules; they come the closest first.
  const reasonsOf = (topics: string[]) =>
    about.matches
      .filter(
        ({ topic }, i, all) =>
          topics.includes(topic.id) &&
          all.findIndex(other => other.topic.id === topic.id) === i,
      )
      .slice(0, REASONS_SHOWN)
      .map(words);

  return (
    <div className={styles.about}>
      <TalkLines label={t('talksAbout.title')}>
        {about.items.map(({ talk, topics }) => (
          <TalkLine
            key={talk.id}
            talk={talk}
            onOpen={opened(talk.id, links.talk(talk.id))}
          >
            <ul className={styles.reasons} aria-label={t('talksAbout.why')}>
              {reasonsOf(topics).map(reason => (
                <li key={reason} className={styles.reason}>
                  <Text variant="body-small">{reason}</Text>
                </li>
              ))}
            </ul>
            <VoicesLine talk={talk} short />
          </TalkLine>
        ))}
      </TalkLines>
      {about.totalItems > about.items.length && (
        <Link href={`${links.talks()}${talksOnTopics(about.matches)}`}>
          {t('talksAbout.all', { count: about.totalItems })}
        </Link>
      )}
    </div>
  );
};
