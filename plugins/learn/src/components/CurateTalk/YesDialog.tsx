import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../../translation';
import { DecisionDialog } from './DecisionDialog';
import type { CurateDialogProps } from './types';

/**
 * Pins or hides a talk, or says that it is none: nothing to be chosen.
 *
 * @internal
 */
export const YesDialog = (
  props: CurateDialogProps & { kind: 'pin' | 'hide' | 'not-a-talk' },
) => {
  const { kind, talk } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  return (
    <DecisionDialog
      {...props}
      decision={{ kind, talk: talk.id }}
      help={t(`curateTalk.help.${kind}`)}
    />
  );
};
