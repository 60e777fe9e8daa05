import type { ReactNode } from 'react';
import { Link, Text } from '@backstage/ui';
import type {
  IndexableDocument,
  ResultHighlight,
} from '@backstage/plugin-search-common';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import styles from './TalkSearchResultListItem.module.css';

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
  if (!result) {
    return null;
  }
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
        {typeof icon === 'function' ? icon(result) : icon}
      </span>
      <div className={styles.words}>
        <Link href={result.location} variant="body-large" weight="bold">
          {text('title')}
        </Link>
        <Text as="p" color="secondary" className={styles.text}>
          {text('text')}
        </Text>
      </div>
    </div>
  );
};
