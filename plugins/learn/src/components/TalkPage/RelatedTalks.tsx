import { useCallback } from 'react';
import { Link, Skeleton, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { RelatedTalk } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../../api';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useLoaded } from '../../hooks/useLoaded';
import { learnTranslationRef } from '../../translation';
import { Panel } from '../Panel';
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
  const links = useLearnLinks();
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
        <Text color="secondary">{t('failure.related')}</Text>
      )}
      {related.loading && !related.value && <Skeleton height={120} />}
      <ul className={styles.talks}>
        {related.value?.slice(0, SHOWN).map(({ talk, reasons }) => (
          <li key={talk.id} className={styles.talk}>
            <Link href={links.talk(talk.id)} weight="bold">
              {talk.title}
            </Link>
            <Text variant="body-small" color="secondary">
              {reasons.slice(0, REASONS_SHOWN).map(reason).join(', ')}
            </Text>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
