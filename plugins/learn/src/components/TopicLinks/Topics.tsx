import { Link, Tooltip, TooltipTrigger, VisuallyHidden } from '@backstage/ui';
import type { Reference } from '@lectern/backstage-plugin-learn-common';
import type { TalkWords } from '../../hooks/useTalkWords';
import styles from './TopicLinks.module.css';

/** @internal */
export type TopicLinksProps = {
  topics: Reference[];
  /** Accessible name of the list. */
  label: string;
  /** How many to show before the rest is counted. */
  limit?: number;
  /** Why it is a topic; shown where the pointer or the focus is on it. */
  reasonOf?: (topicId: string) => string | undefined;
};

/**
 * {@link TopicLinks} for long lists, which have the texts and links already.
 *
 * @internal
 */
export const Topics = (
  props: TopicLinksProps & Pick<TalkWords, 't' | 'links'>,
) => {
  const { topics, label, limit = Infinity, reasonOf, t, links } = props;
  if (!topics.length) {
    return null;
  }
  const rest = topics.length - limit;
  const chip = (topic: Reference) => (
    <Link
      className={styles.topic}
      variant="body-small"
      color="secondary"
      standalone
      href={links.talks({ name: 'topic', value: topic.id })}
    >
      {topic.title}
    </Link>
  );
  const explained = (topic: Reference) => {
    const reason = reasonOf?.(topic.id);
    return reason ? (
      <TooltipTrigger>
        {chip(topic)}
        <Tooltip>{reason}</Tooltip>
      </TooltipTrigger>
    ) : (
      chip(topic)
    );
  };
  return (
    <ul className={styles.topics} aria-label={label}>
      {topics.slice(0, limit).map(topic => (
        <li key={topic.id}>{explained(topic)}</li>
      ))}
      {rest > 0 && (
        <li className={styles.rest}>
          <span aria-hidden="true">
            {t('talk.moreTopics', { number: rest })}
          </span>
          <VisuallyHidden>
            {t('talk.moreTopicsLabel', { number: rest })}
          </VisuallyHidden>
        </li>
      )}
    </ul>
  );
};
