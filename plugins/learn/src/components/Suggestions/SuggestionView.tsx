import { useCallback, useId, type RefObject } from 'react';
import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  TalkMention,
  TalkSuggestion,
} from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../../api';
import { useKeys } from '../../hooks/useKeys';
import { useLoaded } from '../../hooks/useLoaded';
import { useSuggestionReason } from '../../hooks/useSuggestionReason';
import { learnTranslationRef } from '../../translation';
import { Comparison } from './Comparison';
import styles from './SuggestionView.module.css';

type Mentions = [TalkMention[], TalkMention[]];

/** What the two talks rest on; each suggestion is looked at once. */
function useEvidence({ talks: [first, second] }: TalkSuggestion) {
  const api = useApi(learnApiRef);
  const load = useCallback(
    async (signal: AbortSignal): Promise<Mentions> => {
      const [a, b] = await Promise.all([
        api.talk(first.id, { signal }),
        api.talk(second.id, { signal }),
      ]);
      return [a.mentions, b.mentions];
    },
    [api, first.id, second.id],
  );
  return useLoaded(load);
}

/**
 * One pair of talks, and what a curator may say of it: by buttons, or by keys
 * while it has the focus.
 *
 * @internal
 */
export const SuggestionView = (props: {
  suggestion: TalkSuggestion;
  position: number;
  total: number;
  /** What the keys are heard in. */
  panel: RefObject<HTMLDivElement>;
  onDecide: (kind: 'merge' | 'keep-apart') => void;
  onSkip: () => void;
}) => {
  const { suggestion, position, total, panel, onDecide, onSkip } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const evidence = useEvidence(suggestion);
  const reason = useSuggestionReason(suggestion);
  const id = useId();

  useKeys(panel, {
    s: () => onDecide('merge'),
    d: () => onDecide('keep-apart'),
    n: onSkip,
  });

  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-labelledby={`${id}-position`}
      aria-describedby={`${id}-why`}
      className={styles.suggestion}
    >
      <header className={styles.heading}>
        <Text as="h3" id={`${id}-position`} weight="bold">
          {t('suggestions.position', { position, total })}
        </Text>
        <Text as="p" id={`${id}-why`} color="secondary">
          {reason}
        </Text>
      </header>
      <div className={styles.actions}>
        <Button
          variant="primary"
          size="medium"
          onPress={() => onDecide('merge')}
        >
          {t('suggestions.same')}
        </Button>
        <Button
          variant="secondary"
          size="medium"
          onPress={() => onDecide('keep-apart')}
        >
          {t('suggestions.different')}
        </Button>
        <Button variant="tertiary" size="medium" onPress={onSkip}>
          {t('suggestions.skip')}
        </Button>
        <Text variant="body-small" color="secondary" className={styles.keys}>
          {t('suggestions.keys')}
        </Text>
      </div>
      <Comparison
        suggestion={suggestion}
        mentions={evidence.value}
        evidenceFailed={Boolean(evidence.error)}
      />
    </section>
  );
};
