import type { ReactNode } from 'react';
import { Badge, Button, Card, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearnSource } from '@lectern/backstage-plugin-learn-common';
import { RiRefreshLine } from '@remixicon/react';
import { formatDateTime } from '../../lib/dates';
import { sourceName } from '../../lib/sourceName';
import { learnTranslationRef } from '../../translation';
import { ExternalLink } from '../ExternalLink';
import { Facts } from '../Facts';
import { SourceWarnings } from './SourceWarnings';
import styles from './SourceItem.module.css';

/**
 * One source: where it is, how its last run went, and what it brought.
 *
 * @internal
 */
export const SourceItem = (props: {
  source: LearnSource;
  /** Left out where the reader may not refresh. */
  onRefresh?: (source: LearnSource) => void;
  /** Further facts. */
  facts?: ReadonlyArray<{ name: string; value: ReactNode }>;
  /** Further buttons. */
  actions?: ReactNode;
  /** What there is to be decided. */
  notice?: ReactNode;
  /** What stands at its end. */
  children?: ReactNode;
}) => {
  const { source, onRefresh, facts = [], actions, notice, children } = props;
  const { loss } = source;
  const { t } = useTranslationRef(learnTranslationRef);
  const time = (iso: string | null) =>
    iso ? formatDateTime(iso) : t('sources.never');
  const duration = (ms: number) =>
    ms < 1000
      ? t('sources.milliseconds', { number: Math.round(ms) })
      : t('sources.seconds', { number: Math.round(ms / 100) / 10 });

  // A loss is told in words of its own, and once.
  const problem = () => {
    if (!loss) {
      return source.error;
    }
    return (
      !notice &&
      `${t('sources.lossTitle')} ${t(`sources.lost.${loss.of}`, loss)}`
    );
  };

  return (
    <Card className={styles.source}>
      <div className={styles.heading}>
        <div className={styles.names}>
          <Text as="h3" variant="body-large" weight="bold">
            {sourceName(source)}
          </Text>
          <Text
            variant="body-small"
            color="secondary"
            className={styles.location}
          >
            {source.title && `${source.id} · `}
            <ExternalLink url={source.location}>{source.location}</ExternalLink>
          </Text>
        </div>
        <Badge
          size="medium"
          className={styles.status}
          data-status={source.status}
        >
          {t(`sources.status.${source.status}`)}
        </Badge>
        {onRefresh && (
          <Button
            variant="secondary"
            iconStart={<RiRefreshLine />}
            aria-label={t('sources.refreshOf', { source: sourceName(source) })}
            isDisabled={source.status === 'running'}
            onPress={() => onRefresh(source)}
          >
            {t('sources.refresh')}
          </Button>
        )}
        {actions}
      </div>
      <Text as="p" variant="body-medium" className={styles.brought}>
        {[
          t('sources.talks', { count: source.talkCount }),
          t('sources.documents', { count: source.documentCount }),
          source.recommend && t('sources.recommends'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Facts
        facts={[
          { name: t('sources.lastRun'), value: time(source.lastRunAt) },
          {
            name: t('sources.lastSuccess'),
            // Any other last run was a success itself.
            value:
              ['error', 'running'].includes(source.status) &&
              time(source.lastSuccessAt),
          },
          {
            name: t('sources.duration'),
            value: source.durationMs !== null && duration(source.durationMs),
          },
          ...facts,
        ]}
      />
      {notice}
      {problem() && (
        <Text as="p" color="danger" className={styles.error}>
          {problem()}
        </Text>
      )}
      <SourceWarnings warnings={source.warnings} />
      {children}
    </Card>
  );
};
