import { Link, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { useFollow } from '../../hooks/useFollow';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { learnTranslationRef } from '../../translation';
import { Panel } from '../Panel';
import styles from './SameWork.module.css';

/**
 * The same talk as it was given at other events, each with its own recording.
 *
 * @internal
 */
export const SameWork = (props: {
  talk: Pick<Talk, 'id' | 'title' | 'sameWork'>;
}) => {
  const { id, title, sameWork } = props.talk;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const follow = useFollow(id);
  if (!sameWork.length) {
    return null;
  }
  return (
    <Panel title={t('rank.sameWork')}>
      <ul className={styles.talks}>
        {sameWork.map(({ talk, event }) => (
          <li key={talk.id} className={styles.talk}>
            <Link
              href={links.talk(talk.id)}
              weight="bold"
              dir="auto"
              onPress={() => follow('same-work')}
            >
              {event?.title ?? talk.title}
            </Link>
            {event && talk.title !== title && (
              <Text variant="body-small" color="secondary" dir="auto">
                {talk.title}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
};
