import { Link, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { useTabTitle } from '../../hooks/useTabTitle';
import { learnTranslationRef } from '../../translation';
import styles from './NotFound.module.css';

/**
 * Says that there is nothing at this address, and leads on.
 *
 * @internal
 */
export const NotFound = (props: {
  title: string;
  help?: string;
  /** Where to go from here: to the talks where not given. */
  way?: { label: string; href: string };
}) => {
  const { title, help, way } = props;
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
      <Link href={way?.href ?? links.talks()}>
        {way?.label ?? t('failure.toTalks')}
      </Link>
    </div>
  );
};
