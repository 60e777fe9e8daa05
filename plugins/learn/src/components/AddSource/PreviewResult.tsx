import { Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { PreviewResponse } from '@lectern/backstage-plugin-learn-common';
import { listWords } from '../../lib/language';
import { useFormatName } from '../../hooks/useValueNames';
import { formatDate } from '../../lib/dates';
import { learnTranslationRef } from '../../translation';
import { Panel } from '../Panel';
import { PreviewNotes } from './PreviewNotes';
import { PreviewTalks } from './PreviewTalks';
import styles from './PreviewResult.module.css';

/**
 * What a source would bring, document by document.
 *
 * @internal
 */
export const PreviewResult = (props: { preview: PreviewResponse }) => {
  const { documents } = props.preview;
  const { t } = useTranslationRef(learnTranslationRef);
  const formatName = useFormatName();
  return (
    <Panel title={t('addSource.documents', { count: documents.length })}>
      {documents.map((document, i) => (
        <article key={`${document.source} ${i}`} className={styles.document}>
          <Text as="h4" weight="bold" className={styles.title} dir="auto">
            {document.title ?? document.source}
          </Text>
          <Text as="p" variant="body-small" color="secondary">
            {[
              formatName(document.format),
              document.author && t('addSource.by', { author: document.author }),
              document.published && formatDate(document.published),
              document.title && document.source,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          {document.events.length > 0 && (
            <Text as="p" variant="body-small">
              {t('addSource.events', { events: listWords(document.events) })}
            </Text>
          )}
          <PreviewTalks talks={document.talks} />
          <PreviewNotes
            title={t('addSource.warningsTitle')}
            notes={document.warnings.map(({ line, message }) => ({
              line,
              text: message,
            }))}
            open
          />
          <PreviewNotes
            title={t('addSource.leftOutTitle')}
            notes={document.leftOut.map(({ line, title, reason }) => ({
              line,
              text: `${title} (${t(`addSource.reason.${reason}`)})`,
            }))}
          />
        </article>
      ))}
    </Panel>
  );
};
