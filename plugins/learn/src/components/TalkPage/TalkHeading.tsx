import { Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TalkDetail } from '@lectern/backstage-plugin-learn-common';
import { listWords } from '../../lib/language';
import type { TalkCuration } from '../../hooks/useTalkCuration';
import { useTalkTypeName } from '../../hooks/useValueNames';
import { learnTranslationRef } from '../../translation';
import { Corrected, CurateMenu } from '../CurateTalk';
import type { TalkLayout } from './types';
import styles from './TalkDetails.module.css';

/**
 * What a talk is called, and what curators can do about it.
 *
 * @internal
 */
export const TalkHeading = (props: {
  talk: TalkDetail;
  curation: TalkCuration;
  layout: TalkLayout;
  /** Id of the heading, for what is named by it. */
  titleId?: string;
}) => {
  const { talk, curation, layout, titleId } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const typeName = useTalkTypeName();
  return (
    <>
      <header className={styles.heading}>
        <div className={styles.line}>
          <Text
            as="p"
            variant="body-small"
            color="secondary"
            weight="bold"
            className={styles.type}
          >
            {typeName(talk.type)} <Corrected talk={talk} field="type" />
          </Text>
          {curation.allowed && (
            <CurateMenu
              talk={talk}
              decisions={curation.decisions.value ?? []}
              onDecided={curation.onDecided}
            />
          )}
        </div>
        <Text
          as="h2"
          id={titleId}
          variant={
            layout === 'drawer'
              ? 'title-small'
              : { initial: 'title-small', sm: 'title-medium' }
          }
          weight="bold"
          className={styles.title}
          dir="auto"
          lang={talk.language ?? undefined}
        >
          {talk.title}
        </Text>
        <Corrected talk={talk} field="title" />
        {talk.previousNames.length > 0 && (
          <Text as="p" variant="body-small" color="secondary" dir="auto">
            {t('detail.previously', {
              names: listWords(talk.previousNames),
            })}
          </Text>
        )}
      </header>
      {curation.allowed && (
        <Text as="p" role="status" className={styles.news}>
          {curation.message}
        </Text>
      )}
    </>
  );
};
