import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import { bylineOf } from '../../lib/talk';
import { learnTranslationRef } from '../../translation';
import { TalkChooser } from '../TalkChooser';
import { DecisionDialog } from './DecisionDialog';
import type { CurateDialogProps } from './types';
import styles from './CurateTalk.module.css';

/**
 * Says that a talk and another one are the same.
 *
 * @internal
 */
export const MergeDialog = (props: CurateDialogProps) => {
  const { talk } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const [other, setOther] = useState<Talk>();
  const keptFocus = useKeptFocus<HTMLDivElement>();
  return (
    <DecisionDialog
      {...props}
      kind="merge"
      decision={other && { kind: 'merge', talks: [talk.id, other.id] }}
      help={t('curateTalk.help.merge')}
    >
      <div {...keptFocus} className={styles.other}>
        {other ? (
          <div className={styles.chosen}>
            <div role="status" className={styles.talk}>
              <Text>{t('curateTalk.chosen', { talk: other.title })}</Text>
              <Text variant="body-small" color="secondary">
                {bylineOf(other)}
              </Text>
            </div>
            <Button variant="secondary" onPress={() => setOther(undefined)}>
              {t('curateTalk.change')}
            </Button>
          </div>
        ) : (
          <TalkChooser
            label={t('curateTalk.other')}
            except={talk.id}
            onChoose={setOther}
          />
        )}
      </div>
    </DecisionDialog>
  );
};
