import { memo, type MouseEvent } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { VisuallyHidden } from '@backstage/ui';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { RiPlayFill } from '@remixicon/react';
import type { TalkWords } from '../../hooks/useTalkWords';
import { isPlainClickOnFirstLink } from '../../lib/plainClick';
import { eventLabel, videoOf } from '../../lib/talk';
import { Voices } from '../VoicesLine';
import styles from './TalkRow.module.css';

const PRESENTERS_SHOWN = 3;
const ORGANIZATIONS_SHOWN = 2;

/**
 * A talk as people scan it, in one row that is one link. It is made of plain
 * elements, and given its texts: rows come by the dozen while somebody
 * scrolls, and each has to be there in the next frame.
 *
 * @internal
 */
export const TalkRow = memo(
  (props: {
    talk: Talk;
    words: TalkWords;
    /** Opens the talk in another way than by its link: for a plain click. */
    onOpen: (talk: Talk) => void;
  }) => {
    const { talk, words, onOpen } = props;
    const { t, links, typeName } = words;
    const names = talk.presenters.map(({ name }) => name);
    const organizations = talk.organizations.map(({ title }) => title);
    const event = talk.event && eventLabel(talk.event.title, talk.date);
    const video = videoOf(talk);

    /** The first few of a list; the rest is counted. */
    const fewOf = (all: string[], limit: number, separator: string) => {
      const few = all.slice(0, limit).join(separator);
      const rest = all.length - limit;
      return rest > 0
        ? `${few} ${t('talk.presentersMore', { number: rest })}`
        : few;
    };

    return (
      <div
        className={styles.row}
        onClickCapture={(click: MouseEvent<HTMLElement>) => {
          if (isPlainClickOnFirstLink(click)) {
            click.preventDefault();
            click.stopPropagation();
            onOpen(talk);
          }
        }}
      >
        <div className={styles.what}>
          <h3 className={styles.title}>
            <RouterLink
              className={styles.link}
              to={links.talk(talk.id)}
              dir="auto"
              lang={talk.language ?? undefined}
            >
              {talk.title}
            </RouterLink>
          </h3>
          <p
            className={styles.line}
            data-quiet={names.length === 0 || undefined}
            title={names.join(' · ') || undefined}
          >
            {names.length
              ? fewOf(names, PRESENTERS_SHOWN, ' · ')
              : t('talk.noPresenters')}
            {organizations.length > 0 && (
              <span className={styles.quiet}>
                {' '}
                {fewOf(organizations, ORGANIZATIONS_SHOWN, ', ')}
              </span>
            )}
          </p>
        </div>
        <div className={styles.where}>
          {event && (
            <p className={styles.line} title={event}>
              {event}
            </p>
          )}
          <div className={styles.line} data-quiet>
            {typeName(talk.type)}
            {talk.duration
              ? ` · ${t('talk.minutes', { number: talk.duration })}`
              : ''}
            {video && (
              <>
                <RiPlayFill className={styles.play} aria-hidden="true" />
                <VisuallyHidden>{t('talk.video')}</VisuallyHidden>
              </>
            )}
          </div>
        </div>
        <Voices talk={talk} t={t} short />
      </div>
    );
  },
);
