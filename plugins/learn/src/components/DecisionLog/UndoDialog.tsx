import { Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearnDecision } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../../api';
import { useDecisionWords } from '../../hooks/useDecisionWords';
import { learnTranslationRef } from '../../translation';
import { ActionDialog } from '../ActionDialog';

/**
 * Asks before a decision is taken back.
 *
 * @internal
 */
export const UndoDialog = (props: {
  decision: LearnDecision;
  onUndone: (decision: LearnDecision) => void;
  onClose: () => void;
}) => {
  const { decision, onUndone, onClose } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const words = useDecisionWords();
  return (
    <ActionDialog
      title={t('decisions.undoTitle')}
      confirm={t('decisions.undoConfirm')}
      onConfirm={async () => onUndone(await api.undoDecision(decision.id))}
      onClose={onClose}
    >
      <Text as="p" weight="bold">
        {words(decision)}
      </Text>
      <Text as="p">{t('decisions.undoHelp')}</Text>
    </ActionDialog>
  );
};
