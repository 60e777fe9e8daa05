import { useState } from 'react';
import { Button } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { shortened } from '../../lib/shortened';
import { learnTranslationRef } from '../../translation';
import styles from './RecommendationQuote.module.css';

/** As much as is read at a glance, in characters. */
const SHORT = 280;

/**
 * What somebody wrote, short, and all of it for those who want it.
 *
 * @internal
 */
export const Words = (props: { words: string }) => {
  const { words } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const [whole, setWhole] = useState(false);
  const short = shortened(words, SHORT);
  return (
    <>
      <blockquote className={styles.words} dir="auto">
        {whole ? words : short}
      </blockquote>
      {short !== words && (
        <Button
          variant="tertiary"
          className={styles.more}
          aria-expanded={whole}
          onPress={() => setWhole(!whole)}
        >
          {whole ? t('talkPage.readLess') : t('talkPage.readAll')}
        </Button>
      )}
    </>
  );
};
