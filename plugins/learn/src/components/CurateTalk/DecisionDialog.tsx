import type { ReactNode } from 'react';
import { Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { DecisionBody } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../../api';
import { learnTranslationRef } from '../../translation';
import { bylineOf } from '../../lib/talk';
import { ActionDialog } from '../ActionDialog';
import type { CurateAction, CurateDialogProps } from './types';
import styles from './CurateTalk.module.css';

/**
 * Makes a decision about a talk, with a note.
 *
 * @internal
 */
export const DecisionDialog = (
  props: CurateDialogProps & {
    kind: CurateAction;
    /** Nothing as long as something is missing. */
    decision: DecisionBody | undefined;
    help?: string;
    children?: ReactNode;
  },
) => {
  const { talk, kind, decision, help, onDecided, onClose, children } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  return (
    <ActionDialog
      title={t(`curateTalk.title.${kind}`)}
      confirm={t(`curateTalk.confirm.${kind}`)}
      destructive={kind === 'not-a-talk'}
      incomplete={!decision}
      withNote
      onConfirm={async note =>
        decision && onDecided(await api.decide({ ...decision, note }))
      }
      onClose={onClose}
    >
      <div className={styles.talk}>
        <Text weight="bold" dir="auto">
          {talk.title}
        </Text>
        <Text variant="body-small" color="secondary">
          {bylineOf(talk)}
        </Text>
      </div>
      {help && <Text as="p">{help}</Text>}
      {children}
    </ActionDialog>
  );
};
