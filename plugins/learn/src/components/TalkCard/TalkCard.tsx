import { Card, Link, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useTalkTypeName } from '../../hooks/useValueNames';
import { eventLabel, reasonOf } from '../../lib/talk';
import { learnTranslationRef } from '../../translation';
import { TopicLinks } from '../TopicLinks';
import { VoicesLine } from '../VoicesLine';
import { TalkCover } from './TalkCover';
import styles from './TalkCard.module.css';

const PRESENTERS_SHOWN = 3;
const TOPICS_SHOWN = 2;

/**
 * A talk as people browse it. The whole card is one link to the talk;
 * organizations, the event and topics are links of their own.
 *
 * @internal
 */
export const TalkCard = (props: { talk: Talk }) => {
  const { talk } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const typeName = useTalkTypeName();
  const reason = reasonOf(talk);
  const names = talk.presenters.map(presenter => presenter.name);
  const more = names.length - PRESENTERS_SHOWN;

  return (
    <Card
      className={styles.card}
      href={links.talk(talk.id)}
      label={t('talk.openLabel', {
        title: talk.title,
        type: typeName(talk.type),
      })}
    >
      <TalkCover talk={talk} />
      <div className={styles.body}>
        <Text
          as="h3"
          variant="body-large"
          weight="bold"
          className={styles.title}
          title={talk.title}
          dir="auto"
        >
          {talk.title}
        </Text>
        <div className={styles.people}>
          <Text variant="body-small">
            {names.length
              ? names.slice(0, PRESENTERS_SHOWN).join(' · ')
              : t('talk.noPresenters')}
            {more > 0 && ` ${t('talk.presentersMore', { number: more })}`}
          </Text>
          {talk.organizations.length > 0 && (
            <Text variant="body-small" color="secondary">
              {talk.organizations.map((organization, i) => (
                <span key={organization.id}>
                  {i > 0 && ', '}
                  <Link
                    variant="body-small"
                    color="secondary"
                    standalone
                    href={links.talks({
                      name: 'organization',
                      value: organization.id,
                    })}
                  >
                    {organization.title}
                  </Link>
                </span>
              ))}
            </Text>
          )}
          {talk.event && (
            <Link
              className={styles.event}
              variant="body-small"
              color="secondary"
              standalone
              href={links.talks({ name: 'event', value: talk.event.id })}
            >
              {eventLabel(talk.event.title, talk.date)}
            </Link>
          )}
        </div>
        <VoicesLine talk={talk} />
        {reason && (
          <Text
            as="p"
            variant="body-small"
            color="secondary"
            className={styles.reason}
            dir="auto"
          >
            {reason}
          </Text>
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
  );
};
