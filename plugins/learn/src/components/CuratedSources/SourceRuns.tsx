import { useCallback, useState } from 'react';
import { Skeleton, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnApiRef } from '../../api';
import { useLoaded } from '../../hooks/useLoaded';
import { formatDateTime } from '../../lib/dates';
import { messageOf } from '../../lib/messageOf';
import { learnTranslationRef } from '../../translation';
import styles from './CuratedSources.module.css';

const Runs = (props: { id: string }) => {
  const { id } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const load = useCallback(
    async (signal: AbortSignal) => (await api.sourceRuns(id, { signal })).items,
    [api, id],
  );
  const runs = useLoaded(load);
  if (runs.error) {
    return (
      <Text color="danger">
        {t('sources.runsFailed', { reason: messageOf(runs.error) })}
      </Text>
    );
  }
  if (!runs.value) {
    return <Skeleton height={60} />;
  }
  return runs.value.length ? (
    <ol>
      {runs.value.map(run => (
        <li key={run.startedAt}>
          {formatDateTime(run.startedAt)} · {t(`sources.status.${run.status}`)}
          {run.warnings.length > 0 &&
            ` · ${t('sources.warnings', { count: run.warnings.length })}`}
          {run.error && (
            <Text as="p" color="danger">
              {run.error}
            </Text>
          )}
        </li>
      ))}
    </ol>
  ) : (
    <Text color="secondary">{t('sources.noRuns')}</Text>
  );
};

/**
 * How the last runs of a source went, once somebody wants to know.
 *
 * @internal
 */
export const SourceRuns = (props: { id: string }) => {
  const { t } = useTranslationRef(learnTranslationRef);
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.runs}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary>{t('sources.runs')}</summary>
      {open && <Runs id={props.id} />}
    </details>
  );
};
