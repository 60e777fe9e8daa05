import { useId } from 'react';
import { Card, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useOpened } from '../../hooks/useOpened';
import { useTalkTypeName } from '../../hooks/useValueNames';
import { formatDate } from '../../lib/dates';
import { eventLabel } from '../../lib/talk';
import { listNames, shortName, summarizeVoices } from '../../lib/voices';
import { learnTranslationRef } from '../../translation';
import { TalkCover } from '../TalkCard/TalkCover';
import { TopicLinks } from '../TopicLinks';
import { useFeaturedReason } from './useFeaturedReason';
import styles from './FeaturedTalk.module.css';

const NAMES_SHOWN = 4;
/** As many as stand in a line with the number of the others. */
const TOPICS_SHOWN = 3;

/** What was said for a talk, independent voices first, and by whom. */
const quoteOf = ({ recommendations }: Talk) => {
  const said = recommendations.filter(({ takeaway }) => takeaway);
  return said.find(({ selfPromotion }) => !selfPromotion) ?? said[0];
};

/**
 * The talk to begin with, large, with the reason why it is this one.
 *
 * @internal
 */
export const FeaturedTalk = (props: { talk: Talk }) => {
  const { talk } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const id = useId();
  const links = useLearnLinks();
  const typeName = useTalkTypeName();
  const reason = useFeaturedReason(talk);
  const opened = useOpened('featured');
  const { kind, names } = summarizeVoices(talk);
  const quote = quoteOf(talk);
  const presenters = talk.presenters.map(({ name }) => name);
  const href = links.talk(talk.id);

  const quoted = () => {
    if (!quote?.author) {
      return undefined;
    }
    return quote.publishedAt
      ? t('discover.featured.quoteOf', {
          author: quote.author,
          date: formatDate(quote.publishedAt),
        })
      : quote.author;
  };

  return (
    <section aria-labelledby={id} onClickCapture={opened(talk.id, href)}>
      <Card
        className={styles.card}
        href={href}
        label={t('talk.openLabel', {
          title: talk.title,
          type: typeName(talk.type),
        })}
      >
        <div className={styles.cover}>
          <TalkCover talk={talk} />
        </div>
        <div className={styles.body}>
          <div className={styles.reason}>
            <Text as="h2" id={id} variant="body-large" weight="bold">
              {reason}
            </Text>
            {kind === 'independent' && names.length > 0 && (
              <Text variant="body-small" color="secondary">
                {listNames(names.map(shortName), NAMES_SHOWN)}
              </Text>
            )}
          </div>
          <Text
            as="h3"
            variant={{ initial: 'title-small', md: 'title-medium' }}
            weight="bold"
            className={styles.title}
            title={talk.title}
            dir="auto"
            lang={talk.language ?? undefined}
          >
            {talk.title}
          </Text>
          <div className={styles.people}>
            <Text variant="body-medium">
              {presenters.length
                ? listNames(presenters, NAMES_SHOWN)
                : t('talk.noPresenters')}
            </Text>
            <Text variant="body-medium" color="secondary">
              {[
                listNames(
                  talk.organizations.map(({ title }) => title),
                  NAMES_SHOWN,
                ),
                talk.event && eventLabel(talk.event.title, talk.date),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </div>
          {quote && (
            <figure className={styles.quote}>
              <Text as="p" variant="body-medium" dir="auto">
                {quote.takeaway}
              </Text>
              {quoted() && (
                <figcaption>
                  <Text variant="body-small" color="secondary">
                    {quoted()}
                  </Text>
                </figcaption>
              )}
            </figure>
          )}
          <div className={styles.topics}>
            <TopicLinks
              topics={talk.topics}
              limit={TOPICS_SHOWN}
              label={t('talk.topics', { title: talk.title })}
            />
          </div>
        </div>
      </Card>
    </section>
  );
};
