import { useCallback, useEffect, useState } from 'react';
import { Button, SearchField, Text, VisuallyHidden } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { learnApiRef } from '../../api';
import { useLoaded } from '../../hooks/useLoaded';
import { bylineOf } from '../../lib/talk';
import { messageOf } from '../../lib/messageOf';
import { learnTranslationRef } from '../../translation';
import styles from './TalkChooser.module.css';

/** Pause after the last key before the search runs, in milliseconds. */
const PAUSE = 250;
const SHOWN = 6;

function useFoundTalks(words: string) {
  const api = useApi(learnApiRef);
  const [query, setQuery] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQuery(words.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  const load = useCallback(
    async (signal: AbortSignal) =>
      query
        ? // One more than is shown, since one of them may be left out.
          api.talks({ query, limit: SHOWN + 1, facets: false }, { signal })
        : undefined,
    [api, query],
  );
  return useLoaded(load);
}

/**
 * Finds a talk by words, and lets one be chosen.
 *
 * @internal
 */
export const TalkChooser = (props: {
  label: string;
  /** Id of a talk that is not to be chosen. */
  except?: string;
  onChoose: (talk: Talk) => void;
}) => {
  const { label, except, onChoose } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const [words, setWords] = useState('');
  const found = useFoundTalks(words);
  const others = found.value?.items.filter(({ id }) => id !== except);
  const talks = others?.slice(0, SHOWN);
  const hasMore =
    (others?.length ?? 0) > SHOWN || Boolean(found.value?.nextCursor);

  return (
    <div className={styles.chooser}>
      <SearchField
        label={label}
        placeholder={t('talkChooser.placeholder')}
        value={words}
        onChange={setWords}
      />
      <div role="status">
        {Boolean(found.error) && (
          <Text color="danger">
            {t('talkChooser.failed', { reason: messageOf(found.error) })}
          </Text>
        )}
        {talks?.length === 0 && (
          <Text color="secondary">{t('talkChooser.none')}</Text>
        )}
        {hasMore && (
          <Text variant="body-small" color="secondary">
            {t('talkChooser.more', { number: SHOWN })}
          </Text>
        )}
        {talks && talks.length > 0 && (
          <VisuallyHidden>
            {t('talkChooser.found', { count: talks.length })}
          </VisuallyHidden>
        )}
      </div>
      {talks && talks.length > 0 && (
        <ul className={styles.talks} aria-label={t('talkChooser.results')}>
          {talks.map(talk => (
            <li key={talk.id}>
              <Button
                variant="tertiary"
                className={styles.talk}
                onPress={() => {
                  setWords('');
                  onChoose(talk);
                }}
              >
                <span className={styles.words}>
                  <span className={styles.title}>{talk.title}</span>{' '}
                  <span className={styles.about}>{bylineOf(talk)}</span>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
