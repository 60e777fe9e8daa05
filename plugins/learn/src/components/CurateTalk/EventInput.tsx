import { useCallback } from 'react';
import { Combobox } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnApiRef } from '../../api';
import { useLoaded } from '../../hooks/useLoaded';
import { learnTranslationRef } from '../../translation';
import { LONGEST } from './correction';

/** As many as can be looked through; what is typed narrows them down. */
const OFFERED = 100;

/**
 * The event of a talk: one that is known, or another name. Where the known
 * ones cannot be had, the name can be written all the same.
 *
 * @internal
 */
export const EventInput = (props: {
  label: string;
  event: string;
  onChange: (event: string) => void;
}) => {
  const { label, event, onChange } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const api = useApi(learnApiRef);
  const load = useCallback(
    async (signal: AbortSignal) =>
      (await api.events({ limit: OFFERED }, { signal })).items,
    [api],
  );
  const { value: events = [] } = useLoaded(load);

  return (
    <Combobox
      label={label}
      description={t('curateTalk.valueHelp.event')}
      options={events.map(({ id, title }) => ({ id, label: title }))}
      allowsCustomValue
      allowsEmptyCollection
      search={{
        inputValue: event,
        onInputChange: text => onChange(text.slice(0, LONGEST.event)),
      }}
    />
  );
};
