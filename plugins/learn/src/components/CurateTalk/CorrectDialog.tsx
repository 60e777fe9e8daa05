import { useState } from 'react';
import { Select } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../../translation';
import {
  FIELDS,
  toCorrection,
  valuesOf,
  type FieldName,
  type FieldValues,
} from './correction';
import { DecisionDialog } from './DecisionDialog';
import { FieldInput } from './FieldInput';
import type { CurateDialogProps } from './types';

/**
 * Puts one field of a talk right.
 *
 * @internal
 */
export const CorrectDialog = (props: CurateDialogProps) => {
  const { talk } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const [field, setField] = useState<FieldName>('title');
  const [values, setValues] = useState<FieldValues>(() => valuesOf(talk));

  const correction = toCorrection(field, values);
  const before = toCorrection(field, valuesOf(talk));
  const changed = JSON.stringify(correction) !== JSON.stringify(before);

  return (
    <DecisionDialog
      {...props}
      kind="correct"
      decision={
        correction && changed
          ? { kind: 'correct', talk: talk.id, ...correction }
          : undefined
      }
    >
      <Select
        label={t('curateTalk.field')}
        options={FIELDS.map(id => ({
          id,
          label: t(`decisions.field.${id}`),
        }))}
        value={field}
        onChange={key => setField(FIELDS.find(id => id === key) ?? 'title')}
      />
      <FieldInput
        key={field}
        field={field}
        values={values}
        onChange={part => setValues(current => ({ ...current, ...part }))}
      />
    </DecisionDialog>
  );
};
