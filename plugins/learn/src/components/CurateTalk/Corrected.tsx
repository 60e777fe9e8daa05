import { Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  CorrectableField,
  TalkDetail,
} from '@lectern/backstage-plugin-learn-common';
import { RiQuillPenLine } from '@remixicon/react';
import { learnTranslationRef } from '../../translation';
import styles from './CurateTalk.module.css';

/**
 * Says that a curator put a field right; nothing where none did.
 *
 * @internal
 */
export const Corrected = (props: {
  talk: Pick<TalkDetail, 'corrected'>;
  field: CorrectableField;
}) => {
  const { talk, field } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  return talk.corrected.includes(field) ? (
    <Text variant="body-small" color="secondary" className={styles.corrected}>
      <RiQuillPenLine size={12} aria-hidden="true" />
      {t('curateTalk.corrected')}
    </Text>
  ) : null;
};
