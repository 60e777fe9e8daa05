import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { SourceWarning } from '@lectern/backstage-plugin-learn-common';
import { learnTranslationRef } from '../../translation';
import styles from './SourceWarnings.module.css';

/**
 * What a source has that could not be understood, folded away.
 *
 * @internal
 */
export const SourceWarnings = (props: { warnings: SourceWarning[] }) => {
  const { warnings } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  if (!warnings.length) {
    return null;
  }
  const place = ({ document, line }: SourceWarning) =>
    document && line ? t('sources.warningPlace', { document, line }) : document;
  return (
    <details className={styles.warnings}>
      <summary>{t('sources.warnings', { count: warnings.length })}</summary>
      <ul>
        {warnings.map((warning, i) => (
          <li key={`${warning.document}:${warning.line}:${i}`}>
            {warning.message}
            {warning.document && (
              <span className={styles.place}> ({place(warning)})</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
};
