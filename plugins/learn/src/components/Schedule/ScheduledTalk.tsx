import { Link as RouterLink } from 'react-router-dom';
import { VisuallyHidden } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ScheduleEntry } from '@lectern/backstage-plugin-learn-common';
import { RiPlayFill } from '@remixicon/react';
import { listWords } from '../../lib/language';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useTalkTypeName } from '../../hooks/useValueNames';
import { learnTranslationRef } from '../../translation';
import styles from './ScheduledTalk.module.css';

/**
 * A talk in a schedule, in few words. Plain elements, since there may be
 * thousands of them.
 *
 * @internal
 */
export const ScheduledTalk = (props: {
  entry: ScheduleEntry;
  /** From when to when. */
  time?: string;
  /** Where it was. */
  place: Array<string | null>;
}) => {
  const { entry, time, place } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const typeName = useTalkTypeName();
  const facts = [
    time,
    entry.type !== 'talk' && typeName(entry.type),
    entry.duration && t('talk.minutes', { number: entry.duration }),
    ...place,
  ].filter(Boolean);
  return (
    <div className={styles.talk}>
      <RouterLink
        className={styles.title}
        to={links.talk(entry.id)}
        dir="auto"
        lang={entry.language ?? undefined}
      >
        {entry.title}
      </RouterLink>
      {entry.presenters.length > 0 && (
        <span className={styles.people} dir="auto">
          {listWords(entry.presenters)}
        </span>
      )}
      {(facts.length > 0 || entry.hasVideo || entry.voices > 0) && (
        <span className={styles.facts}>
          {entry.hasVideo && (
            <>
              <RiPlayFill className={styles.play} aria-hidden="true" />
              <VisuallyHidden>{t('schedule.video')}</VisuallyHidden>
            </>
          )}
          {facts.join(' · ')}
          {entry.voices > 0 && (
            <span className={styles.voices}>
              {t('schedule.voices', { count: entry.voices })}
            </span>
          )}
        </span>
      )}
    </div>
  );
};
