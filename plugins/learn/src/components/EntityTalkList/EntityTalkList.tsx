import { useState } from 'react';
import { Button, Link, Text } from '@backstage/ui';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { listWords } from '../../lib/language';
import type { TalksOf } from '../../hooks/useTalksOf';
import { formatDate } from '../../lib/dates';
import { learnTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';
import { Line, TalkLines, TalkLinesSkeleton } from '../TalkLine';
import styles from './EntityTalkList.module.css';

const SHOWN = 10;

/**
 * Talks of an event or an organization, each a link to its entity.
 *
 * @internal
 */
export const EntityTalkList = (props: {
  talks: TalksOf;
  /** Where Learn lists them. */
  learnHref?: string | false;
}) => {
  const { talks, learnHref } = props;
  const { value, error, count, reload } = talks;
  const { t } = useTranslationRef(learnTranslationRef);
  const [all, setAll] = useState(false);

  if (error && !value) {
    return (
      <LoadFailure
        title={t('failure.entityTalks')}
        error={error}
        onRetry={reload}
      />
    );
  }
  if (value && !value.talks.length) {
    return <Text color="secondary">{t('entity.noTalks')}</Text>;
  }
  const number = value?.talks.length ?? count;
  return (
    <div className={styles.list}>
      {value ? (
        <TalkLines>
          {value.talks.slice(0, all ? undefined : SHOWN).map(talk => {
            const { presenters = [], date, language } = talk.spec;
            const entityRef = stringifyEntityRef(talk);
            return (
              <Line
                key={entityRef}
                byline={listWords(presenters.map(({ name }) => name))}
                date={date && formatDate(date)}
                link={
                  <EntityRefLink
                    entityRef={entityRef}
                    title={talk.metadata.title}
                    dir="auto"
                    lang={language}
                  />
                }
              />
            );
          })}
        </TalkLines>
      ) : (
        <TalkLinesSkeleton
          label={t('results.loading')}
          lines={Math.min(number, SHOWN) || 1}
        />
      )}
      {number > SHOWN && (
        <Button
          variant="tertiary"
          isDisabled={!value}
          aria-expanded={all}
          onPress={() => setAll(!all)}
        >
          {all ? t('filters.showFewer') : t('filters.showAll', { number })}
        </Button>
      )}
      {learnHref && count > 0 && (
        <Link href={learnHref}>{t('entity.allTalks', { count })}</Link>
      )}
    </div>
  );
};
