import { Link, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearnDecision } from '@lectern/backstage-plugin-learn-common';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import type { Loaded } from '../../hooks/useLoaded';
import { learnTranslationRef } from '../../translation';
import { DecisionItem } from '../DecisionLog';
import { Panel } from '../Panel';
import styles from './CurateTalk.module.css';

/**
 * The decisions about a talk that stand, each with the way to take it back.
 *
 * @internal
 */
export const TalkDecisions = (props: {
  talkId: string;
  decisions: Loaded<LearnDecision[]>;
  onUndone: (decision: LearnDecision) => void;
}) => {
  const { talkId, decisions, onUndone } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const all = decisions.value ?? [];
  const standing = all.filter(({ status }) => status !== 'undone');
  if (!all.length && !decisions.error) {
    return null;
  }
  return (
    <Panel title={t('curateTalk.decisions')}>
      {Boolean(decisions.error) && (
        <Text color="secondary">{t('curateTalk.decisionsFailed')}</Text>
      )}
      {standing.length > 0 && (
        <ul className={styles.decisions}>
          {standing.map(decision => (
            <li key={decision.id}>
              <DecisionItem decision={decision} onUndone={onUndone} />
            </li>
          ))}
        </ul>
      )}
      <Link href={links.decisionsAbout(talkId)}>
        {t('curateTalk.allDecisions')}
      </Link>
    </Panel>
  );
};
