import { Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  ANNOTATION_TOPICS,
  type Reference,
} from '@lectern/backstage-plugin-learn-common';
import { listWords } from '../../lib/language';
import { learnTranslationRef } from '../../translation';
import styles from './HowToName.module.css';

const EXAMPLE = `metadata:
  annotations:
    ${ANNOTATION_TOPICS}: golden paths, observability`;

/**
 * Says why there are no talks, and how an entity names its topics.
 *
 * @internal
 */
export const HowToName = (props: { topics: Reference[] }) => {
  const { t } = useTranslationRef(learnTranslationRef);
  const titles = [...new Set(props.topics.map(({ title }) => title))];
  return (
    <div className={styles.help}>
      <Text as="p">
        {titles.length
          ? t('talksAbout.noTalks', { topics: listWords(titles) })
          : t('talksAbout.noTopics')}
      </Text>
      <Text as="p" color="secondary">
        {t('talksAbout.help')}
      </Text>
      <pre className={styles.example}>
        <code>{EXAMPLE}</code>
      </pre>
    </div>
  );
};
