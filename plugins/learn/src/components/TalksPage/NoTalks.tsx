import { Button, Link, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { useDropSuggestions } from '../../hooks/useDropSuggestions';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { activeFilters, withoutFilter } from '../../lib/talksFilters';
import { learnTranslationRef } from '../../translation';
import type { FiltersProps } from './types';
import styles from './NoTalks.module.css';

type NoTalksProps = FiltersProps & {
  suggestions: ReturnType<typeof useDropSuggestions>;
};

const NothingFits = ({ setFilters, label, suggestions }: NoTalksProps) => {
  const { t } = useTranslationRef(learnTranslationRef);
  const found = suggestions.value?.suggestions ?? [];

  const advice = () => {
    if (suggestions.error) {
      return t('empty.dropUnknown');
    }
    return t(found.length ? 'empty.drop' : 'empty.dropNothing');
  };

  return (
    <>
      <Text as="h3" variant="title-x-small" weight="bold">
        {t('empty.filtered')}
      </Text>
      {!suggestions.loading && (
        <Text as="p" color="secondary">
          {advice()}
        </Text>
      )}
      <ul className={styles.suggestions}>
        {found.map(({ filter, count }) => (
          <li key={`${filter.name}:${filter.value}`}>
            <Button
              variant="secondary"
              onPress={() =>
                setFilters(current => withoutFilter(current, filter))
              }
            >
              {t('empty.dropFilter', { filter: label(filter), count })}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};

/**
 * No talk: which filter to drop, or, where there is nothing at all, what to
 * do about it.
 *
 * @internal
 */
export const NoTalks = (props: NoTalksProps) => {
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  return (
    <div className={styles.none}>
      {activeFilters(props.filters).length ? (
        <NothingFits {...props} />
      ) : (
        <>
          <Text as="h3" variant="title-x-small" weight="bold">
            {t('empty.nothing')}
          </Text>
          <Text as="p" color="secondary">
            {t('empty.nothingHelp')}
          </Text>
          <Link href={links.sources()}>{t('empty.toSources')}</Link>
        </>
      )}
    </div>
  );
};
