import { memo, type MouseEvent } from 'react';
import { Card, Link } from '@backstage/ui';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import type { TalkWords } from '../../hooks/useTalkWords';
import { isPlainClickOnFirstLink } from '../../lib/plainClick';
import { eventLabel, reasonOf } from '../../lib/talk';
import { Topics } from '../TopicLinks';
import { Voices } from '../VoicesLine';
import { TalkCoverView } from './TalkCoverView';
import styles from './TalkCard.module.css';

const PRESENTERS_SHOWN = 3;
const ORGANIZATIONS_SHOWN = 2;
const TOPICS_SHOWN = 2;

/**
 * A {@link TalkCard} for long lists, which have the texts and links already.
 * Its texts are plain elements: cards come by the dozen while somebody scrolls
 * or types.
 *
 * @internal
 */
export const TalkCardView = memo(
  (props: {
    talk: Talk;
    words: TalkWords;
    /** Opens the talk in another way than by its link: for a plain click. */
    onOpen?: (talk: Talk) => void;
  }) => {
    const { talk, words, onOpen } = props;
    const { t, links, typeName } = words;
    const reason = reasonOf(talk);
    const names = talk.presenters.map(presenter => presenter.name);
    const more = names.length - PRESENTERS_SHOWN;
    const organizations = talk.organizations.slice(0, ORGANIZATIONS_SHOWN);
    const moreOrganizations = talk.organizations.length - organizations.length;
    const event = talk.event && eventLabel(talk.event.title, talk.date);
    const intercept = onOpen && {
      onClickCapture: (click: MouseEvent<HTMLElement>) => {
        if (isPlainClickOnFirstLink(click)) {
          click.preventDefault();
          click.stopPropagation();
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
          <TalkCoverView talk={talk} words={words} />
          {reason && (
            <p className={styles.reason} dir="auto">
              {reason}
            </p>
          )}
        </div>
        <div className={styles.body}>
          <h3
            className={styles.title}
            title={talk.title}
            dir="auto"
            lang={talk.language ?? undefined}
          >
            {talk.title}
          </h3>
          <div className={styles.people}>
            <div
              className={styles.line}
              data-quiet={names.length === 0 || undefined}
              title={names.join(' · ') || undefined}
            >
              {names.length
                ? names.slice(0, PRESENTERS_SHOWN).join(' · ')
                : t('talk.noPresenters')}
              {more > 0 && ` ${t('talk.presentersMore', { number: more })}`}
            </div>
            {talk.organizations.length > 0 && (
              <div className={styles.line} data-quiet>
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
              </div>
            )}
            {talk.event && event && (
              <div className={styles.line}>
                <Link
                  variant="body-small"
                  color="secondary"
                  standalone
                  title={event}
                  href={links.event(talk.event.id)}
                >
                  {event}
                </Link>
              </div>
            )}
          </div>
          <div className={styles.foot}>
            <Voices talk={talk} t={t} short />
            <Topics
              topics={talk.topics}
              limit={TOPICS_SHOWN}
              label={t('talk.topics', { title: talk.title })}
              t={t}
              links={links}
            />
          </div>
        </div>
      </Card>
    );
  },
);
