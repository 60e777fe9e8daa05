import { useState } from 'react';
import { Alert, Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  learnSourceDeletePermission,
  type LearnSource,
} from '@lectern/backstage-plugin-learn-common';
import { RiDeleteBinLine } from '@remixicon/react';
import { learnApiRef } from '../../api';
import { useBytesWords } from '../../hooks/useBytesWords';
import { useFormatName } from '../../hooks/useValueNames';
import { formatDateTime } from '../../lib/dates';
import { sourceName } from '../../lib/sourceName';
import { learnTranslationRef } from '../../translation';
import { ActionDialog } from '../ActionDialog';
import { Actor } from '../DecisionLog';
import { SourceItem } from '../SourceList';
import { SourceRuns } from './SourceRuns';
import styles from './CuratedSources.module.css';

/**
 * A source with its health, and what a curator can do about it.
 *
 * @internal
 */
export const CuratedSource = (props: {
  source: LearnSource;
  /** Left out where the reader may not refresh. */
  onRefresh?: (source: LearnSource) => void;
  /** Something was done to it; the words say what. */
  onChanged: (words: string) => void;
}) => {
  const { source, onRefresh, onChanged } = props;
  const { id, loss } = source;
  const name = sourceName(source);
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const bytesWords = useBytesWords();
  const formatName = useFormatName();
  const [asking, setAsking] = useState<'loss' | 'removal'>();
  const mayRemove = usePermission({ permission: learnSourceDeletePermission });
  const close = () => setAsking(undefined);
  const lost = loss && t(`sources.lost.${loss.of}`, loss);

  const facts = [
    {
      name: t('sources.nextRun'),
      value: source.nextRunAt && formatDateTime(source.nextRunAt),
    },
    {
      name: t('sources.failures'),
      value:
        source.consecutiveFailures > 0 &&
        t('sources.failuresInARow', { count: source.consecutiveFailures }),
    },
    {
      name: t('sources.size'),
      value: source.bytes > 0 && bytesWords(source.bytes),
    },
    { name: t('sources.format'), value: formatName(source.format) },
    {
      name: t('sources.added'),
      value:
        source.addedBy &&
        t('sources.addedBy', {
          who: <Actor name={source.addedBy} />,
          when: source.addedAt ? formatDateTime(source.addedAt) : '',
        }),
    },
  ];

  return (
    <SourceItem
      source={source}
      // The buttons come together: none moves to where the pointer was on the other.
      onRefresh={mayRemove.loading ? undefined : onRefresh}
      facts={facts}
      actions={
        source.addedBy &&
        mayRemove.allowed && (
          <Button
            variant="secondary"
            iconStart={<RiDeleteBinLine />}
            aria-label={t('sources.removeOf', { source: name })}
            onPress={() => setAsking('removal')}
          >
            {t('sources.remove')}
          </Button>
        )
      }
      notice={
        lost && (
          <div className={styles.loss}>
            <Alert
              status="warning"
              icon
              title={t('sources.lossTitle')}
              description={lost}
            />
            {onRefresh && (
              <Button
                variant="secondary"
                aria-label={t('sources.acceptLossOf', { source: name })}
                onPress={() => setAsking('loss')}
              >
                {t('sources.acceptLoss')}
              </Button>
            )}
          </div>
        )
      }
    >
      <SourceRuns id={id} />
      {asking === 'loss' && (
        <ActionDialog
          title={t('sources.acceptLossTitle')}
          confirm={t('sources.acceptLoss')}
          destructive
          onConfirm={async () => {
            await api.refreshSource(id, { acceptLoss: true });
            onChanged(t('sources.lossAccepted', { source: name }));
          }}
          onClose={close}
        >
          <Text as="p">{lost}</Text>
          <Text as="p">{t('sources.acceptLossHelp')}</Text>
        </ActionDialog>
      )}
      {asking === 'removal' && (
        <ActionDialog
          title={t('sources.removeTitle', { source: name })}
          confirm={t('sources.remove')}
          destructive
          onConfirm={async () => {
            await api.removeSource(id);
            onChanged(t('sources.removed', { source: name }));
          }}
          onClose={close}
        >
          <Text as="p">
            {t('sources.removeHelp', { count: source.talkCount })}
          </Text>
          {source.kind === 'upload' && (
            <Text as="p">{t('sources.removeUpload')}</Text>
          )}
        </ActionDialog>
      )}
    </SourceItem>
  );
};
