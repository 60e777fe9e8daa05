import { useState } from 'react';
import { Badge, Button, Link, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearnDecision } from '@lectern/backstage-plugin-learn-common';
import { RiArrowGoBackLine } from '@remixicon/react';
import { learnApiRef } from '../../api';
import {
  useDecisionSentence,
  useDecisionWords,
} from '../../hooks/useDecisionWords';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { formatDateTime } from '../../lib/dates';
import { learnTranslationRef } from '../../translation';
import { ActionDialog } from '../ActionDialog';
import { Actor } from './Actor';
import styles from './DecisionItem.module.css';

/**
 * One decision: what was decided, by whom and when, whether it is in effect,
 * and the way to take it back.
 *
 * @internal
 */
export const DecisionItem = (props: {
  decision: LearnDecision;
  /** Whether its talks are links. */
  linked?: boolean;
  onUndone: (decision: LearnDecision) => void;
}) => {
  const { decision, linked, onUndone } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
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
        <Text as="p" variant="body-small" color="secondary">
          {t('decisions.by', {
            who: <Actor name={decision.decidedBy} />,
            when: formatDateTime(decision.decidedAt),
          })}
        </Text>
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
        {decision.status !== 'undone' && (
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
        <ActionDialog
          title={t('decisions.undoTitle')}
          confirm={t('decisions.undoConfirm')}
          onConfirm={async () => onUndone(await api.undoDecision(decision.id))}
          onClose={() => setAsking(false)}
        >
          <Text as="p" weight="bold">
            {words}
          </Text>
          <Text as="p">{t('decisions.undoHelp')}</Text>
        </ActionDialog>
      )}
    </article>
  );
};
