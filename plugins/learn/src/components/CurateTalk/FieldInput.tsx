import { Select, TextAreaField, TextField } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  TALK_LEVELS,
  TALK_TYPES,
  useLevelName,
  useTalkTypeName,
} from '../../hooks/useValueNames';
import { learnTranslationRef } from '../../translation';
import {
  LONGEST,
  problemOf,
  type FieldName,
  type FieldValues,
} from './correction';
import { EventInput } from './EventInput';
import { PresentersInput } from './PresentersInput';

/** Names no level, as key of an option. */
const NONE = 'none';

/**
 * The input that fits a field.
 *
 * @internal
 */
export const FieldInput = (props: {
  field: FieldName;
  values: FieldValues;
  onChange: (part: Partial<FieldValues>) => void;
}) => {
  const { field, values, onChange } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const typeName = useTalkTypeName();
  const levelName = useLevelName();
  const label = t(`curateTalk.value.${field}`);

  switch (field) {
    case 'presenters':
      return (
        <PresentersInput
          presenters={values.presenters}
          onChange={presenters => onChange({ presenters })}
        />
      );
    case 'type':
      return (
        <Select
          label={label}
          options={TALK_TYPES.map(id => ({
            id,
            label: typeName(id),
          }))}
          value={values.type}
          onChange={key => {
            const type = TALK_TYPES.find(id => id === key);
            if (type) {
              onChange({ type });
            }
          }}
        />
      );
    case 'level':
      return (
        <Select
          label={label}
          options={[
            { id: NONE, label: t('curateTalk.none') },
            ...TALK_LEVELS.map(id => ({
              id,
              label: levelName(id),
            })),
          ]}
          value={values.level || NONE}
          onChange={key =>
            onChange({ level: TALK_LEVELS.find(id => id === key) ?? '' })
          }
        />
      );
    case 'event':
      return (
        <EventInput
          label={label}
          event={values.event}
          onChange={event => onChange({ event })}
        />
      );
    case 'abstract':
      return (
        <TextAreaField
          label={label}
          description={t('curateTalk.valueHelp.abstract')}
          rows={6}
          maxLength={LONGEST.abstract}
          value={values.abstract}
          onChange={abstract => onChange({ abstract })}
        />
      );
    default:
      return (
        <TextField
          label={label}
          description={
            field === 'title' ? undefined : t(`curateTalk.valueHelp.${field}`)
          }
          type={field === 'video' || field === 'slides' ? 'url' : 'text'}
          maxLength={LONGEST[field]}
          value={values[field]}
          onChange={text => onChange({ [field]: text })}
          validationBehavior="aria"
          validate={text => {
            const problem = problemOf(field, text);
            return problem && t(`curateTalk.wrong.${problem}`);
          }}
        />
      );
  }
};
