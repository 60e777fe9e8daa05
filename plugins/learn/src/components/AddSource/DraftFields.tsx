import { Radio, RadioGroup, Select, TextField } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { FORMATS, useFormatName } from '../../hooks/useValueNames';
import { safeUrl } from '../../lib/safeUrl';
import { learnTranslationRef } from '../../translation';
import { LONGEST, type Draft } from './draft';
import { FileField } from './FileField';
import styles from './DraftFields.module.css';

const RECOMMENDS = ['auto', 'yes', 'no'] as const;

/**
 * What a source is and how it is to be read.
 *
 * @internal
 */
export const DraftFields = (props: {
  draft: Draft;
  /** What it is called where nobody names it. */
  ownTitle?: string;
  onChange: (part: Partial<Draft>) => void;
}) => {
  const { draft, ownTitle, onChange } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const formatName = useFormatName();
  return (
    <>
      <RadioGroup
        label={t('addSource.from')}
        orientation="horizontal"
        value={draft.from}
        onChange={from => onChange({ from: from === 'file' ? 'file' : 'url' })}
      >
        <Radio value="url">{t('addSource.fromUrl')}</Radio>
        <Radio value="file">{t('addSource.fromFile')}</Radio>
      </RadioGroup>
      {draft.from === 'url' ? (
        <TextField
          type="url"
          label={t('addSource.url')}
          description={t('addSource.urlHelp')}
          placeholder="https://"
          maxLength={LONGEST.url}
          value={draft.url}
          onChange={url => onChange({ url })}
          validationBehavior="aria"
          validate={url =>
            url.trim() && !safeUrl(url.trim()) ? t('addSource.urlWrong') : null
          }
        />
      ) : (
        <FileField file={draft.file} onChange={file => onChange({ file })} />
      )}
      <div className={styles.pair}>
        <Select
          label={t('addSource.format')}
          options={FORMATS.map(id => ({
            id,
            label: formatName(id),
          }))}
          value={draft.format}
          onChange={key =>
            onChange({ format: FORMATS.find(id => id === key) ?? 'auto' })
          }
        />
        <Select
          label={t('addSource.recommend')}
          options={RECOMMENDS.map(id => ({
            id,
            label: t(`addSource.recommends.${id}`),
          }))}
          value={draft.recommend}
          onChange={key =>
            onChange({ recommend: RECOMMENDS.find(id => id === key) ?? 'auto' })
          }
        />
      </div>
      <TextField
        label={t('addSource.event')}
        description={t('addSource.eventHelp')}
        maxLength={LONGEST.event}
        value={draft.event}
        onChange={event => onChange({ event })}
      />
      <TextField
        label={t('addSource.name')}
        description={t('addSource.nameHelp')}
        placeholder={ownTitle}
        maxLength={LONGEST.title}
        value={draft.title}
        onChange={title => onChange({ title })}
      />
    </>
  );
};
