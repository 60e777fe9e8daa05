import { Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearnEventDetail } from '@lectern/backstage-plugin-learn-common';
import { useFollow } from '../../hooks/useFollow';
import { hostOf } from '../../lib/safeUrl';
import { learnTranslationRef } from '../../translation';
import { ExternalLink } from '../ExternalLink';
import { Panel } from '../Panel';
import styles from './EventDetails.module.css';

type Documents = LearnEventDetail['documents'];

const fileOf = (document: string) =>
  document.replace(/\/$/, '').split('/').pop();

/** Where several documents have one title the file is named too, with its folders where files have one name. */
function nameOf(
  { document, title }: Documents[number],
  all: Documents,
): string {
  if (title === null) return document;
  const sharing = all.filter(other => other.title === title);
  if (sharing.length === 1) return title;
  const files = new Set(sharing.map(other => fileOf(other.document)));
  return `${title} · ${
    files.size === sharing.length ? fileOf(document) : document
  }`;
}

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
                {nameOf({ document, title, talkCount }, documents)}
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
