import { Link } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useOpened } from '../../hooks/useOpened';
import { formatDate } from '../../lib/dates';
import { learnTranslationRef } from '../../translation';
import { HomeTalks } from '../HomeTalks';
import { TalkLine, TalkLines, TalkLinesSkeleton } from '../TalkLine';

const LATEST = { sort: 'newest', limit: 5 } as const;

/**
 * The latest talks, and the way to all of them.
 *
 * @internal
 */
export const HomeNewTalks = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const opened = useOpened('home');
  const toAll = (
    <Link href={`${links.talks()}?sort=${LATEST.sort}`}>
      {t('home.allNew')}
    </Link>
  );

  return (
    <HomeTalks
      query={LATEST}
      waiting={
        <>
          <TalkLinesSkeleton
            label={t('home.newLoading')}
            lines={LATEST.limit}
          />
          {toAll}
        </>
      }
    >
      {({ items }) => (
        <>
          <TalkLines label={t('home.newTitle')}>
            {items.map(talk => (
              <TalkLine
                key={talk.id}
                talk={talk}
                date={talk.date && formatDate(talk.date)}
                onOpen={opened(talk.id, links.talk(talk.id))}
              />
            ))}
          </TalkLines>
          {toAll}
        </>
      )}
    </HomeTalks>
  );
};
