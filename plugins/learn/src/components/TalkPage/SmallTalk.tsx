import { Link, Text } from '@backstage/ui';
import type { Reference } from '@lectern/backstage-plugin-learn-common';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { TalkPicture } from '../TalkPicture';
import styles from './RelatedTalks.module.css';

/**
 * Another talk in a line or two, with its picture and why it is there.
 *
 * @internal
 */
export const SmallTalk = (props: {
  talk: Reference & { topics: Reference[]; language?: string | null };
  byline?: string;
  reason?: string;
  onFollow: () => void;
}) => {
  const { talk, byline, reason, onFollow } = props;
  const links = useLearnLinks();
  return (
    <div className={styles.talk}>
      <div className={styles.picture}>
        <TalkPicture talk={talk} />
      </div>
      <div className={styles.words}>
        <Link
          href={links.talk(talk.id)}
          weight="bold"
          standalone
          className={styles.title}
          dir="auto"
          lang={talk.language ?? undefined}
          onPress={onFollow}
        >
          {talk.title}
        </Link>
        {byline && (
          <Text
            variant="body-small"
            color="secondary"
            className={styles.byline}
            dir="auto"
          >
            {byline}
          </Text>
        )}
        {reason && (
          <Text variant="body-small" color="secondary">
            {reason}
          </Text>
        )}
      </div>
    </div>
  );
};
