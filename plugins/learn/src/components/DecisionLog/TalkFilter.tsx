import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RiCloseLine } from '@remixicon/react';
import { learnApiRef } from '../../api';
import { useLoaded } from '../../hooks/useLoaded';
import { learnTranslationRef } from '../../translation';
import { TalkChooser } from '../TalkChooser';
import styles from './TalkFilter.module.css';

/**
 * Chooses the talk whose decisions are shown; the choice is in the URL.
 *
 * @internal
 */
export const TalkFilter = (props: { talk?: string }) => {
  const { talk } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const [, setParams] = useSearchParams();
  const load = useCallback(
    async (signal: AbortSignal) =>
      talk ? (await api.talk(talk, { signal })).title : undefined,
    [api, talk],
  );
  // A talk that is no more has its id for a name.
  const title = useLoaded(load);

  const choose = (id?: string) =>
    setParams(current => {
      const next = new URLSearchParams(current);
      if (id) {
        next.set('talk', id);
      } else {
        next.delete('talk');
      }
      return next;
    });

  if (!talk) {
    return (
      <TalkChooser
        label={t('decisions.filter')}
        onChoose={({ id }) => choose(id)}
      />
    );
  }
  return (
    <div className={styles.chosen}>
      <Text weight="bold">
        {t('decisions.filtered', { talk: title.value ?? talk })}
      </Text>
      <Button
        variant="secondary"
        iconStart={<RiCloseLine />}
        onPress={() => choose()}
      >
        {t('decisions.clear')}
      </Button>
    </div>
  );
};
