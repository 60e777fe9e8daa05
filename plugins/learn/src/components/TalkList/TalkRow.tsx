import { memo, type MouseEvent } from 'react';
import { Link, VisuallyHidden } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { RiPlayFill } from '@remixicon/react';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useTalkTypeName } from '../../hooks/useValueNames';
import { isPlainClickOnFirstLink } from '../../lib/plainClick';
import { eventLabel, videoOf } from '../../lib/talk';
import { learnTranslationRef } from '../../translation';
import { VoicesLine } from '../VoicesLine';
import styles from './TalkRow.module.css';

const PRESENTERS_SHOWN = 3;
const ORGANIZATIONS_SHOWN = 2;

/** The first few of a list; the rest is counted. */
function useFewOf() {
  const { t } = useTranslationRef(learnTranslationRef);
  return (names: string[], limit: number, separator: string) => {
    const rest = names.length - limit;
    return [
      names.slice(0, limit).join(separator),
      ...(rest > 0 ? [t('talk.presentersMore', { number: rest })] : []),
    ].join(' ');
  };
}

/**
 * A talk as people scan it, in one row that is one link. Its texts are plain
 * elements: rows come by the dozen while somebody scrolls.
 *
 * @internal
 */
export const TalkRow = memo(
  (props: {
    talk: Talk;
    /** Opens the talk in another way than by its link: for a plain click. */
    onOpen?: (talk: Talk) => void;
  }) => {
    const { talk, onOpen } = props;
    const { t } = useTranslationRef(learnTranslationRef);
    const links = useLearnLinks();
    const typeName = useTalkTypeName();
    const fewOf = useFewOf();
    const names = talk.presenters.map(({ name }) => name);
    const organizations = talk.organizations.map(({ title }) => title);
    const event = talk.event && eventLabel(talk.event.title, talk.date);
    const video = videoOf(talk);

    return (
      <div
        className={styles.row}
        onClickCapture={(click: MouseEvent<HTMLElement>) => {
          if (onOpen && isPlainClickOnFirstLink(click)) {
            click.preventDefault();
            click.stopPropagation();
            onOpen(talk);
          }
        }}
      >
        <div className={styles.what}>
          <h3 className={styles.title}>
            <Link
              variant="body-medium"
              weight="bold"
              standalone
              className={styles.link}
              href={links.talk(talk.id)}
              dir="auto"
              lang={talk.language ?? undefined}
            >
              {talk.title}
            </Link>
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
        <VoicesLine talk={talk} short />
      </div>
    );
  },
);
