import { Link, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useTabTitle } from '../../hooks/useTabTitle';
import { learnTranslationRef } from '../../translation';
import styles from './NotFound.module.css';

/**
 * Says that there is nothing at this address, and leads to the talks.
 *
 * @internal
 */
export const NotFound = (props: { title: string; help?: string }) => {
  const { title, help } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  useTabTitle(title);
  return (
    <div className={styles.unknown}>
      <Text as="h2" variant="title-small" weight="bold">
        {title}
      </Text>
      {help && (
        <Text as="p" color="secondary">
          {help}
        </Text>
      )}
      <Link href={links.talks()}>{t('failure.toTalks')}</Link>
    </div>
  );
};
