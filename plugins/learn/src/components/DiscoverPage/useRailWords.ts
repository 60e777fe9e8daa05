import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Rail, Talk } from '@lectern/backstage-plugin-learn-common';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { learnTranslationRef } from '../../translation';

/** Minutes that a talk of the rail of short ones takes at most. */
const SHORT = 15;

/**
 * What a rail is called, what it is for, and where all of its talks are.
 *
 * @internal
 */
export function useRailWords(
  rail: Pick<Rail, 'kind' | 'topic' | 'talkCount'>,
  talks: Pick<Talk, 'level'>[],
  talkCount: number,
): {
  title: string;
  help: string;
  /** Left out where no filter gives just these talks. */
  all?: { href: string; text: string; label: string };
} {
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const { kind, topic } = rail;
  const title = topic?.title ?? t(`discover.rail.${kindOf(kind)}`);
  const all = (href: string, count: number) => ({
    href,
    text: t('discover.rail.all', { count }),
    label: t('discover.rail.allOf', { count, rail: title }),
  });

  switch (kind) {
    case 'topic':
      return {
        title,
        help: t('discover.rail.topicHelp', { count: rail.talkCount }),
        all: topic
          ? all(links.talks({ name: 'topic', value: topic.id }), rail.talkCount)
          : undefined,
      };
    case 'short':
      return {
        title,
        help: t('discover.rail.shortHelp'),
        all: all(`${links.talks()}?maxDuration=${SHORT}`, rail.talkCount),
      };
    case 'start-here':
      return {
        title,
        help: t('discover.rail.start-hereHelp'),
        // Introductions on other grounds are in the rail too.
        all: talks.some(({ level }) => level === 'beginner')
          ? {
              href: links.talks({ name: 'level', value: 'beginner' }),
              text: t('discover.rail.beginners'),
              label: t('discover.rail.beginners'),
            }
          : undefined,
      };
    case 'new':
      return {
        title,
        help: t('discover.rail.newHelp'),
        all: all(`${links.talks()}?sort=newest`, talkCount),
      };
    default:
      return {
        title,
        help: t('discover.rail.recommendedHelp'),
        all: all(links.talks(), talkCount),
      };
  }
}

/** Rails of one topic are called by it; without one they are recommended ones. */
function kindOf(kind: Rail['kind']) {
  return kind === 'topic' ? 'recommended' : kind;
}
