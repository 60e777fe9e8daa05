import type { ReactNode } from 'react';
import { Link, Text } from '@backstage/ui';
import type {
  IndexableDocument,
  ResultHighlight,
} from '@backstage/plugin-search-common';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import { RiGraduationCapLine } from '@remixicon/react';
import { eventLabel } from '../../lib/talk';
import { listNames } from '../../lib/voices';
import { useReadersLanguage } from '../../hooks/useReadersLanguage';
import { learnTranslationRef } from '../../translation';
import { foundTalk } from './found';
import styles from './TalkSearchResultListItem.module.css';

const NAMES_SHOWN = 4;

/**
 * What the portal's search hands to a result.
 *
 * @public
 */
export interface TalkSearchResultListItemProps {
  /** Stands in front of the result, the same for all or made for each. */
  icon?: ReactNode | ((result: IndexableDocument) => ReactNode);
  /** The document that was found; nothing is shown without one. */
  result?: IndexableDocument;
  /** Where in the document the words were found. */
  highlight?: ResultHighlight;
  /** Place in the results, for analytics. */
  rank?: number;
}

/**
 * A talk among the results of the portal's search.
 *
 * @public
 */
export const TalkSearchResultListItem = (
  props: TalkSearchResultListItemProps,
) => {
  const { icon, result, highlight } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  useReadersLanguage();
  if (!result) {
    return null;
  }
  const { presenters, organizations, eventTitle, date, voices } =
    foundTalk(result);
  const byline = [
    listNames(presenters, NAMES_SHOWN),
    listNames(organizations, NAMES_SHOWN),
    eventTitle && eventLabel(eventTitle, date),
  ]
    .filter(Boolean)
    .join(' · ');
  const text = (field: 'title' | 'text') =>
    highlight?.fields[field] ? (
      <HighlightedSearchResultText
        text={highlight.fields[field]}
        preTag={highlight.preTag}
        postTag={highlight.postTag}
      />
    ) : (
      result[field]
    );
  return (
    <div className={styles.item}>
      <span className={styles.icon} aria-hidden="true">
        {(typeof icon === 'function' ? icon(result) : icon) ?? (
          <RiGraduationCapLine />
        )}
      </span>
      <div className={styles.words}>
        <Link
          href={result.location}
          variant="body-large"
          weight="bold"
          dir="auto"
        >
          {text('title')}
        </Link>
        {byline && (
          <Text as="p" variant="body-small" className={styles.byline}>
            {byline}
          </Text>
        )}
        <Text as="p" color="secondary" className={styles.text} dir="auto">
          {text('text')}
        </Text>
        {voices > 0 && (
          <Text as="p" variant="body-small" className={styles.byline}>
            {t('portalSearch.voices', { count: voices })}
          </Text>
        )}
      </div>
    </div>
  );
};
