import { Button, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { AddSourceRequest } from '@lectern/backstage-plugin-learn-common';
import { RiFileCopyLine } from '@remixicon/react';
import { useCopy } from '../../hooks/useCopy';
import { sourceConfig } from '../../lib/sourceConfig';
import { learnTranslationRef } from '../../translation';
import { Panel } from '../Panel';
import styles from './ConfigSnippet.module.css';

/**
 * The source as it would stand in the app-config, to be copied.
 *
 * @internal
 */
export const ConfigSnippet = (props: { request: AddSourceRequest }) => {
  const { t } = useTranslationRef(learnTranslationRef);
  const config = sourceConfig(props.request);
  const { message, copy } = useCopy();

  return (
    <Panel title={t('addSource.config')}>
      <Text color="secondary">{t('addSource.configHelp')}</Text>
      <pre className={styles.config}>
        <code>{config}</code>
      </pre>
      <div className={styles.actions}>
        <Button
          variant="secondary"
          iconStart={<RiFileCopyLine />}
          onPress={() =>
            copy(config, {
              done: t('addSource.copied'),
              failed: t('addSource.copyFailed'),
            })
          }
        >
          {t('addSource.copy')}
        </Button>
        <Text role="status">{message}</Text>
      </div>
    </Panel>
  );
};
