import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../../translation';
import styles from './PreviewResult.module.css';

/**
 * What there is to say of lines of a document, folded away.
 *
 * @internal
 */
export const PreviewNotes = (props: {
  title: string;
  notes: Array<{ line: number | null; text: string }>;
  open?: boolean;
}) => {
  const { title, notes, open } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  if (!notes.length) {
    return null;
  }
  return (
    <details className={styles.notes} open={open}>
      <summary>
        {title} ({notes.length})
      </summary>
      <ul>
        {notes.map(({ line, text }, i) => (
          <li key={`${line} ${i}`}>
            {text}
            {line !== null && (
              <span className={styles.line}>
                {' '}
                · {t('addSource.line', { line })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
};
