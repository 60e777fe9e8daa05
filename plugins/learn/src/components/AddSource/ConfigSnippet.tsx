import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { AddSourceRequest } from '@lectern/backstage-plugin-learn-common';
import { RiFileCopyLine } from '@remixicon/react';
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
  const [message, setMessage] = useState('');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(config);
      setMessage(t('addSource.copied'));
    } catch {
      setMessage(t('addSource.copyFailed'));
    }
  };

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
          onPress={copy}
        >
          {t('addSource.copy')}
        </Button>
        <Text role="status">{message}</Text>
      </div>
    </Panel>
  );
};
