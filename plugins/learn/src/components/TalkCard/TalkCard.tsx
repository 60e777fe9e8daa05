import { memo, type MouseEvent } from 'react';
import { Card, Link, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useTalkTypeName } from '../../hooks/useValueNames';
import { isPlainClickOnFirstLink } from '../../lib/plainClick';
import { eventLabel, reasonOf } from '../../lib/talk';
import { learnTranslationRef } from '../../translation';
import { TopicLinks } from '../TopicLinks';
import { VoicesLine } from '../VoicesLine';
import { TalkCover } from './TalkCover';
import styles from './TalkCard.module.css';

const PRESENTERS_SHOWN = 3;
const ORGANIZATIONS_SHOWN = 2;
const TOPICS_SHOWN = 2;

/**
 * A talk as people browse it. The whole card is one link to the talk;
 * organizations, the event and topics are links of their own. What somebody
 * said for it shows where the pointer or the focus is on the card.
 *
 * @internal
 */
export const TalkCard = memo(
  (props: {
    talk: Talk;
    /** Opens the talk in another way than by its link: for a plain click. */
    onOpen?: (talk: Talk) => void;
  }) => {
    const { talk, onOpen } = props;
    const { t } = useTranslationRef(learnTranslationRef);
    const links = useLearnLinks();
    const typeName = useTalkTypeName();
    const reason = reasonOf(talk);
    const names = talk.presenters.map(presenter => presenter.name);
    const more = names.length - PRESENTERS_SHOWN;
    const organizations = talk.organizations.slice(0, ORGANIZATIONS_SHOWN);
    const moreOrganizations = talk.organizations.length - organizations.length;
    const intercept = onOpen && {
      onClickCapture: (event: MouseEvent<HTMLElement>) => {
        if (isPlainClickOnFirstLink(event)) {
          event.preventDefault();
          event.stopPropagation();
          onOpen(talk);
        }
      },
    };

    return (
      <Card
        {...intercept}
        className={styles.card}
        href={links.talk(talk.id)}
        label={t('talk.openLabel', {
          title: talk.title,
          type: typeName(talk.type),
        })}
      >
        <div className={styles.cover}>
          <TalkCover talk={talk} />
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
        <div className={styles.body}>
          <Text
            as="h3"
            variant="body-large"
            weight="bold"
            className={styles.title}
            title={talk.title}
            dir="auto"
            lang={talk.language ?? undefined}
          >
            {talk.title}
          </Text>
          <div className={styles.people}>
            <Text
              as="div"
              variant="body-small"
              color={names.length ? 'primary' : 'secondary'}
              className={styles.line}
              title={names.join(' · ') || undefined}
            >
              {names.length
                ? names.slice(0, PRESENTERS_SHOWN).join(' · ')
                : t('talk.noPresenters')}
              {more > 0 && ` ${t('talk.presentersMore', { number: more })}`}
            </Text>
            {talk.organizations.length > 0 && (
              <Text
                as="div"
                variant="body-small"
                color="secondary"
                className={styles.line}
              >
                {organizations.map((organization, i) => (
                  <span key={organization.id}>
                    {i > 0 && ', '}
                    <Link
                      variant="body-small"
                      color="secondary"
                      standalone
                      href={links.organization(organization.id)}
                    >
                      {organization.title}
                    </Link>
                  </span>
                ))}
                {moreOrganizations > 0 &&
                  ` ${t('talk.presentersMore', { number: moreOrganizations })}`}
              </Text>
            )}
            {talk.event && (
              <Text as="div" variant="body-small" className={styles.line}>
                <Link
                  variant="body-small"
                  color="secondary"
                  standalone
                  title={eventLabel(talk.event.title, talk.date)}
                  href={links.event(talk.event.id)}
                >
                  {eventLabel(talk.event.title, talk.date)}
                </Link>
              </Text>
            )}
          </div>
          <div className={styles.foot}>
            <VoicesLine talk={talk} short />
            <TopicLinks
              topics={talk.topics}
              limit={TOPICS_SHOWN}
              label={t('talk.topics', { title: talk.title })}
            />
          </div>
        </div>
      </Card>
    );
  },
);
