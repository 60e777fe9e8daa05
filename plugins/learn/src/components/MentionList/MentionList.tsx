import { Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TalkMention } from '@lectern/backstage-plugin-learn-common';
import { learnTranslationRef } from '../../translation';
import { ExternalLink } from '../ExternalLink';
import styles from './MentionList.module.css';

/**
 * One mention.
 *
 * @internal
 */
export const MentionText = (props: {
  mention: TalkMention;
  /** Whether its document is a link; not so within what can be clicked itself. */
  linked?: boolean;
}) => {
  const { mention, linked = true } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  return (
    <span className={styles.mention}>
      <Text className={styles.title} dir="auto">
        {mention.title}
      </Text>
      <Text variant="body-small" color="secondary">
        <ExternalLink url={linked ? mention.document : null}>
          {mention.documentTitle ?? mention.document}
        </ExternalLink>
        {mention.line !== null && (
          <> · {t('mentions.line', { line: mention.line })}</>
        )}
      </Text>
      <Text variant="body-small" color="secondary">
        {t('mentions.readBy', {
          source: mention.sourceId,
          rule: mention.rule,
        })}
      </Text>
    </span>
  );
};

/** As many as help to judge; a schedule and its translations can be dozens. */
const SHOWN = 8;

/**
 * What documents say of a talk: what they call it, where they are, and in
 * which line it stands.
 *
 * @internal
 */
export const MentionList = (props: { mentions: TalkMention[] }) => {
  const { mentions } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  return (
    <ul className={styles.mentions}>
      {mentions.slice(0, SHOWN).map(mention => (
        <li key={mention.id}>
          <MentionText mention={mention} />
        </li>
      ))}
      {mentions.length > SHOWN && (
        <li>
          <Text variant="body-small" color="secondary">
            {t('mentions.more', { count: mentions.length - SHOWN })}
          </Text>
        </li>
      )}
    </ul>
  );
};
