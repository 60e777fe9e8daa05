import { Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TalkDetail } from '@lectern/backstage-plugin-learn-common';
import { listWords } from '../../lib/language';
import { learnTranslationRef } from '../../translation';
import { MentionText } from '../MentionList';
import { FIELDS } from './correction';
import styles from './CurateTalk.module.css';

/**
 * What documents say of a talk, and which of them was believed for what;
 * folded away.
 *
 * @internal
 */
export const TalkEvidence = (props: {
  talk: Pick<TalkDetail, 'mentions' | 'evidence'>;
}) => {
  const { mentions, evidence } = props.talk;
  const { t } = useTranslationRef(learnTranslationRef);
  if (!mentions.length) {
    return null;
  }
  const believed = (mentionId: string) =>
    FIELDS.filter(name =>
      evidence.some(one => one.mentionId === mentionId && one.field === name),
    ).map(name => t(`decisions.field.${name}`));

  return (
    <details className={styles.evidence}>
      <summary>{t('mentions.summary', { count: mentions.length })}</summary>
      <ul className={styles.mentions}>
        {mentions.map(mention => {
          const fields = believed(mention.id);
          return (
            <li key={mention.id}>
              <MentionText mention={mention} />
              {fields.length > 0 && (
                <Text variant="body-small" color="secondary">
                  {t('mentions.believed', { fields: listWords(fields) })}
                </Text>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
};
