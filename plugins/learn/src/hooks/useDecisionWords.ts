import { useCallback, type ReactNode } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  Correction,
  DecisionBody,
  LearnDecision,
  Reference,
} from '@lectern/backstage-plugin-learn-common';
import { formatDate } from '../lib/dates';
import { listWords } from '../lib/language';
import { languageName } from '../lib/talk';
import { learnTranslationRef } from '../translation';
import { useTopicTitles } from './useTopicTitles';
import { useLevelName, useTalkTypeName } from './useValueNames';

/** What is said about a decision: the decision, and the talks by their titles. */
type Told = DecisionBody & Pick<LearnDecision, 'about'>;

/** Names the value that a curator gave, or nothing where there is none. */
function useValueWords(): (correction: Correction) => string | undefined {
  const typeName = useTalkTypeName();
  const levelName = useLevelName();
  return useCallback(
    correction => {
      switch (correction.field) {
        case 'type':
          return typeName(correction.value);
        case 'level':
          return correction.value ? levelName(correction.value) : undefined;
        case 'date':
          return correction.value ? formatDate(correction.value) : undefined;
        case 'language':
          return correction.value ? languageName(correction.value) : undefined;
        case 'presenters':
          return (
            listWords(
              correction.value.map(({ name, organization }) =>
                organization ? `${name} (${organization})` : name,
              ),
            ) || undefined
          );
        default:
          return correction.value ?? undefined;
      }
    },
    [typeName, levelName],
  );
}

/** The title of a talk, or something that leads to it. */
type Named = string | JSX.Element;

/**
 * A decision as a sentence, with the talks as the caller likes them.
 *
 * @internal
 */
export function useDecisionSentence(): (
  decision: Told,
  talk: (reference: Reference) => Named,
) => ReactNode {
  const { t } = useTranslationRef(learnTranslationRef);
  const valueWords = useValueWords();
  const topicTitle = useTopicTitles();
  return useCallback(
    (decision, talk) => {
      const [first, second] = [0, 1].map(i =>
        decision.about[i]
          ? talk(decision.about[i])
          : t('decisions.unknownTalk'),
      );
      switch (decision.kind) {
        case 'merge':
          return t('decisions.said.merge', { first, second });
        case 'keep-apart':
          return t('decisions.said.keepApart', { first, second });
        case 'split':
          return t('decisions.said.split', {
            talk: first,
            count: decision.mentions.length,
          });
        case 'not-a-talk':
          return t('decisions.said.notATalk', { talk: first });
        case 'correct': {
          const field = t(`decisions.field.${decision.field}`);
          const value = valueWords(decision);
          return value
            ? t('decisions.said.correct', { field, talk: first, value })
            : t('decisions.said.correctNone', { field, talk: first });
        }
        case 'add-topic':
          return t('decisions.said.addTopic', {
            talk: first,
            topic: topicTitle(decision.topic),
          });
        case 'remove-topic':
          return t('decisions.said.removeTopic', {
            talk: first,
            topic: topicTitle(decision.topic),
          });
        default:
          return t(`decisions.said.${decision.kind}`, { talk: first });
      }
    },
    [t, valueWords, topicTitle],
  );
}

/**
 * A decision as plain text.
 *
 * @internal
 */
export function useDecisionWords(): (decision: Told) => string {
  const sentence = useDecisionSentence();
  return useCallback(
    // Where nothing but text goes in, text comes out.
    decision => String(sentence(decision, ({ title }) => title)),
    [sentence],
  );
}
