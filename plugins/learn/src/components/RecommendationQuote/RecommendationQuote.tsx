import { Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { formatDate } from '../../lib/dates';
import { hostOf, safeUrl } from '../../lib/safeUrl';
import { learnTranslationRef } from '../../translation';
import { ExternalLink } from '../ExternalLink';
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
}) => {
  const { counts } = props;
  const { title, url, author, publishedAt, takeaway, selfPromotion } =
    props.recommendation;
  const { t } = useTranslationRef(learnTranslationRef);
  const article = title || (url && safeUrl(url) && hostOf(url));
  return (
    <figure className={styles.recommendation}>
      {takeaway && (
        <blockquote className={styles.words} dir="auto">
          {takeaway}
        </blockquote>
      )}
      <figcaption className={styles.source}>
        <Text variant="body-small" color="secondary">
          <Text as="strong" variant="body-small" weight="bold">
            {author ?? t('detail.unknownAuthor')}
          </Text>
          {publishedAt && ` · ${formatDate(publishedAt)}`}
          {selfPromotion && !counts && ` · ${t('detail.affiliated')}`}
        </Text>
        {article && (
          <Text variant="body-small" color="secondary">
            <ExternalLink url={url}>{article}</ExternalLink>
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
