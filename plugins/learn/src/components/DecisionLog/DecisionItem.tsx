import { memo, useState } from 'react';
import { Badge, Button, Link, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearnDecision } from '@lectern/backstage-plugin-learn-common';
import { RiArrowGoBackLine } from '@remixicon/react';
import {
  useDecisionSentence,
  useDecisionWords,
} from '../../hooks/useDecisionWords';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { formatDateTime } from '../../lib/dates';
import { canBeUndone } from '../../lib/decision';
import { learnTranslationRef } from '../../translation';
import { Actor } from './Actor';
import { StatedIn } from './StatedIn';
import { UndoDialog } from './UndoDialog';
import styles from './DecisionItem.module.css';

const Item = (props: {
  decision: LearnDecision;
  /** Whether its talks are links. */
  linked?: boolean;
  onUndone: (decision: LearnDecision) => void;
}) => {
  const { decision, linked, onUndone } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const sentence = useDecisionSentence();
  const words = useDecisionWords()(decision);
  const [asking, setAsking] = useState(false);

  return (
    <article className={styles.decision} data-status={decision.status}>
      <div className={styles.what}>
        <Text as="p" weight="bold" className={styles.words}>
          {sentence(decision, ({ id, title }) =>
            linked ? <Link href={links.talk(id)}>{title}</Link> : title,
          )}
        </Text>
        {decision.note && (
          <Text as="p" className={styles.note} dir="auto">
            {decision.note}
          </Text>
        )}
        {decision.decidedAt && (
          <Text as="p" variant="body-small" color="secondary">
            {t('decisions.by', {
              who: <Actor name={decision.decidedBy} />,
              when: formatDateTime(decision.decidedAt),
            })}
          </Text>
        )}
        {decision.statedIn && <StatedIn place={decision.statedIn} />}
        {(decision.status === 'pending' ||
          decision.status === 'idle' ||
          decision.status === 'replaced') && (
          <Text as="p" variant="body-small" color="secondary">
            {t(`decisions.statusHelp.${decision.status}`)}
          </Text>
        )}
        {decision.undoneAt && (
          <Text as="p" variant="body-small" color="secondary">
            {t('decisions.undoneBy', {
              who: <Actor name={decision.undoneBy} />,
              when: formatDateTime(decision.undoneAt),
            })}
          </Text>
        )}
      </div>
      <div className={styles.side}>
        <Badge
          size="medium"
          className={styles.status}
          data-status={decision.status}
        >
          {t(`decisions.status.${decision.status}`)}
        </Badge>
        {canBeUndone(decision) && (
          <Button
            variant="secondary"
            iconStart={<RiArrowGoBackLine />}
            aria-label={t('curate.undoOf', { decision: words })}
            onPress={() => setAsking(true)}
          >
            {t('curate.undo')}
          </Button>
        )}
      </div>
      {asking && (
        <UndoDialog
          decision={decision}
          onUndone={onUndone}
          onClose={() => setAsking(false)}
        />
      )}
    </article>
  );
};

/**
 * One decision: what was decided, by whom and when, whether it is in effect,
 * and the way to take it back. A log of thousands draws only what has changed.
 *
 * @internal
 */
export const DecisionItem = memo(Item);
