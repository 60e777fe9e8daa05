import { Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearnEventDetail } from '@lectern/backstage-plugin-learn-common';
import { useFollow } from '../../hooks/useFollow';
import { hostOf } from '../../lib/safeUrl';
import { learnTranslationRef } from '../../translation';
import { ExternalLink } from '../ExternalLink';
import { Panel } from '../Panel';
import styles from './EventDetails.module.css';

/**
 * The documents from which the talks of an event are known.
 *
 * @internal
 */
export const EventDocuments = (props: {
  event: Pick<LearnEventDetail, 'id' | 'documents' | 'documentCount'>;
}) => {
  const { id, documents, documentCount } = props.event;
  const { t } = useTranslationRef(learnTranslationRef);
  const follow = useFollow(id);
  const more = documentCount - documents.length;
  if (!documents.length) {
    return null;
  }
  return (
    <Panel title={t('events.documents')}>
      <ul className={styles.documents}>
        {documents.map(({ document, title, talkCount }) => (
          <li key={document}>
            <Text className={styles.document} dir="auto">
              <ExternalLink
                url={document}
                onFollow={() => follow('document', hostOf(document))}
              >
                {title ?? document}
              </ExternalLink>
            </Text>{' '}
            <Text variant="body-small" color="secondary">
              {t('listed.talks', { count: talkCount })}
            </Text>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {t('events.moreDocuments', { count: more })}
        </Text>
      )}
    </Panel>
  );
};
