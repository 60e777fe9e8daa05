import { useCallback, useState } from 'react';
import { Select, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Reference } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../../api';
import { useLoaded } from '../../hooks/useLoaded';
import { messageOf } from '../../lib/messageOf';
import { learnTranslationRef } from '../../translation';
import { DecisionDialog } from './DecisionDialog';
import type { CurateDialogProps } from './types';

/**
 * Adds a topic to a talk, or takes one of its topics off.
 *
 * @internal
 */
export const TopicDialog = (
  props: CurateDialogProps & { kind: 'add-topic' | 'remove-topic' },
) => {
  const { kind, talk } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const [chosen, setChosen] = useState<string>();
  const load = useCallback(
    async (signal: AbortSignal): Promise<Reference[]> => {
      if (kind === 'remove-topic') {
        return talk.topics;
      }
      const { items } = await api.topics({ signal });
      return items
        .filter(({ id }) => !talk.topics.some(topic => topic.id === id))
        .sort((a, b) => a.title.localeCompare(b.title));
    },
    [api, kind, talk],
  );
  const topics = useLoaded(load);

  return (
    <DecisionDialog
      {...props}
      decision={chosen ? { kind, talk: talk.id, topic: chosen } : undefined}
    >
      {Boolean(topics.error) && (
        <Text as="p" role="alert" color="danger">
          {t('curateTalk.topicsFailed', { reason: messageOf(topics.error) })}
        </Text>
      )}
      <Select
        label={t('curateTalk.topic')}
        isDisabled={!topics.value}
        options={(topics.value ?? []).map(({ id, title }) => ({
          id,
          label: title,
        }))}
        value={chosen ?? null}
        onChange={key => setChosen(key === null ? undefined : String(key))}
      />
    </DecisionDialog>
  );
};
