import { Link, Tooltip, TooltipTrigger, VisuallyHidden } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Reference } from '@lectern/backstage-plugin-learn-common';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { learnTranslationRef } from '../../translation';
import styles from './TopicLinks.module.css';

/**
 * Topics as chips, each a link to the talks on it.
 *
 * @internal
 */
export const TopicLinks = (props: {
  topics: Reference[];
  /** Accessible name of the list. */
  label: string;
  /** How many to show before the rest is counted. */
  limit?: number;
  /** Why it is a topic; shown where the pointer or the focus is on it. */
  reasonOf?: (topicId: string) => string | undefined;
}) => {
  const { topics, label, limit = Infinity, reasonOf } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
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
