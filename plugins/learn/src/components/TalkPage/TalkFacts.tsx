import type { ReactNode } from 'react';
import { Link } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  CorrectableField,
  TalkDetail,
} from '@lectern/backstage-plugin-learn-common';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useLevelName } from '../../hooks/useValueNames';
import { formatDate } from '../../lib/dates';
import { languageName } from '../../lib/talk';
import { learnTranslationRef } from '../../translation';
import { Corrected } from '../CurateTalk';
import { Facts } from '../Facts';

/**
 * Event, day, room and the like of a talk.
 *
 * @internal
 */
export const TalkFacts = (props: { talk: TalkDetail }) => {
  const { talk } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const levelName = useLevelName();

  const when = () => {
    const date = talk.date && formatDate(talk.date);
    return date && talk.startTime
      ? t('detail.atTime', { date, time: talk.startTime })
      : date;
  };

  const marked = (field: CorrectableField, value: ReactNode) =>
    value && talk.corrected.includes(field) ? (
      <>
        {value} <Corrected talk={talk} field={field} />
      </>
    ) : (
      value
    );

  return (
    <Facts
      facts={[
        {
          name: t('detail.event'),
          value: marked(
            'event',
            talk.event && (
              <Link href={links.event(talk.event.id)}>{talk.event.title}</Link>
            ),
          ),
        },
        { name: t('detail.when'), value: marked('date', when()) },
        { name: t('detail.where'), value: talk.room },
        { name: t('detail.track'), value: talk.track },
        {
          name: t('detail.duration'),
          value: talk.duration && t('talk.minutes', { number: talk.duration }),
        },
        {
          name: t('detail.language'),
          value: marked(
            'language',
            talk.language && languageName(talk.language),
          ),
        },
        {
          name: t('detail.level'),
          value: marked('level', talk.level && levelName(talk.level)),
        },
      ]}
    />
  );
};
