import { Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { formatDate } from '../../lib/dates';
import { hostOf, safeUrl } from '../../lib/safeUrl';
import { learnTranslationRef } from '../../translation';
import { ExternalLink } from '../ExternalLink';
import { Words } from './Words';
import styles from './RecommendationQuote.module.css';

/**
 * What somebody says of a talk: the words, who, in which article, and when.
 *
 * @internal
 */
export const RecommendationQuote = (props: {
  recommendation: {
    title?: string | null;
    url?: string | null;
    author?: string | null;
    publishedAt?: string | null;
    takeaway?: string | null;
    selfPromotion?: boolean;
  };
  /** How it counts, in words. */
  counts?: string;
  /** Somebody went on to the article. */
  onFollow?: () => void;
}) => {
  const { counts, onFollow } = props;
  const { title, url, author, publishedAt, takeaway, selfPromotion } =
    props.recommendation;
  const { t } = useTranslationRef(learnTranslationRef);
  const host = url && safeUrl(url) ? hostOf(url) : undefined;
  const article = title || host;
  return (
    <figure className={styles.recommendation}>
      {takeaway && <Words words={takeaway} />}
      <figcaption className={styles.source}>
        <Text variant="body-small" color="secondary">
          <Text as="strong" variant="body-small" weight="bold">
            {author ?? t('detail.unknownAuthor')}
          </Text>
          {publishedAt && ` · ${formatDate(publishedAt)}`}
          {selfPromotion && !counts && ` · ${t('detail.affiliated')}`}
        </Text>
        {article && (
          <Text variant="body-small" color="secondary" dir="auto">
            <ExternalLink url={url} onFollow={onFollow}>
              {article}
            </ExternalLink>
            {title && host && ` · ${host}`}
          </Text>
        )}
        {counts && (
          <Text variant="body-small" color="secondary">
            {counts}
          </Text>
        )}
      </figcaption>
    </figure>
  );
};
