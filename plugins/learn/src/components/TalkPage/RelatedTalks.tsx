import { useCallback } from 'react';
import { Button, Skeleton, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { RelatedTalk } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../../api';
import { listWords } from '../../lib/language';
import { useFollow } from '../../hooks/useFollow';
import { useLoaded } from '../../hooks/useLoaded';
import { bylineOf } from '../../lib/talk';
import { learnTranslationRef } from '../../translation';
import { Panel } from '../Panel';
import { SmallTalk } from './SmallTalk';
import styles from './RelatedTalks.module.css';

const SHOWN = 5;
const REASONS_SHOWN = 2;

/**
 * Talks close to this one, each with why.
 *
 * @internal
 */
export const RelatedTalks = (props: { id: string }) => {
  const { id } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const follow = useFollow(id);
  const load = useCallback(
    async (signal: AbortSignal) => (await api.related(id, { signal })).items,
    [api, id],
  );
  const related = useLoaded(load);

  const reason = (why: RelatedTalk['reasons'][number]) => {
    switch (why.kind) {
      case 'presenter':
        return t('detail.sharedPresenter', { name: why.name });
      case 'topic':
        return t('detail.sharedTopic', { topic: why.topic.title });
      case 'organization':
        return t('detail.sharedOrganization', {
          organization: why.organization.title,
        });
      default:
        return t('detail.sharedEvent', { event: why.event.title });
    }
  };

  if (related.value?.length === 0) {
    return null;
  }
  return (
    <Panel title={t('detail.related')}>
      {Boolean(related.error) && (
        <div className={styles.failed}>
          <Text color="secondary" role="status">
            {t('failure.related')}
          </Text>
          <Button variant="tertiary" onPress={related.reload}>
            {t('failure.retry')}
          </Button>
        </div>
      )}
      {related.loading && !related.value && (
        <div className={styles.talks} aria-hidden="true">
          {Array.from({ length: SHOWN }, (_, i) => (
            <Skeleton key={i} width="100%" height={72} />
          ))}
        </div>
      )}
      {related.value && (
        <ul className={styles.talks}>
          {related.value.slice(0, SHOWN).map(({ talk, reasons }) => (
            <li key={talk.id}>
              <SmallTalk
                talk={talk}
                byline={bylineOf(talk)}
                reason={listWords(reasons.slice(0, REASONS_SHOWN).map(reason))}
                onFollow={() => follow('related')}
              />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
