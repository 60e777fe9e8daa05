import { useState } from 'react';
import { Button } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearnEvent } from '@lectern/backstage-plugin-learn-common';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import { learnTranslationRef } from '../../translation';
import { EventRow } from '../EventRow';
import { Panel } from '../Panel';
import styles from './EventDetails.module.css';

/** Shown before the rest is folded away. */
const SHOWN = 4;

/**
 * The events held within an event.
 *
 * @internal
 */
export const EventParts = ({ parts }: { parts: LearnEvent[] }) => {
  const { t } = useTranslationRef(learnTranslationRef);
  const [all, setAll] = useState(false);
  const kept = useKeptFocus<HTMLDivElement>();
  if (!parts.length) {
    return null;
  }
  const label = t('events.parts');
  return (
    <Panel title={label}>
      <div {...kept}>
        <ul className={styles.parts}>
          {parts.slice(0, all ? undefined : SHOWN).map(part => (
            <li key={part.id}>
              <EventRow event={part} />
            </li>
          ))}
        </ul>
        {parts.length > SHOWN && (
          <Button
            variant="tertiary"
            aria-expanded={all}
            aria-label={
              all
                ? t('listed.showFewerOf', { list: label })
                : t('listed.showAllOf', { number: parts.length, list: label })
            }
            onPress={() => setAll(!all)}
          >
            {all
              ? t('filters.showFewer')
              : t('filters.showAll', { number: parts.length })}
          </Button>
        )}
      </div>
    </Panel>
  );
};
