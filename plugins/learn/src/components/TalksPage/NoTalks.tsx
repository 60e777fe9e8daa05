import { Button, Link, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useDropSuggestions } from '../../hooks/useDropSuggestions';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import {
  activeFilters,
  withoutFilter,
  withoutFilters,
} from '../../lib/talksFilters';
import { learnTranslationRef } from '../../translation';
import type { FiltersProps } from './types';
import styles from './NoTalks.module.css';

const NothingFits = ({ filters, setFilters, label }: FiltersProps) => {
  const { t } = useTranslationRef(learnTranslationRef);
  const suggestions = useDropSuggestions(filters);
  const found = suggestions.value ?? [];
  return (
    <>
      <Text as="h3" variant="title-x-small" weight="bold">
        {t('empty.filtered')}
      </Text>
      {!suggestions.loading && (
        <Text as="p" color="secondary">
          {t(found.length ? 'empty.drop' : 'empty.dropNothing')}
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
      <Button variant="tertiary" onPress={() => setFilters(withoutFilters)}>
        {t('filters.clearAll')}
      </Button>
    </>
  );
};

/**
 * No talk: which filter to drop, or, where there is nothing at all, what to
 * do about it.
 *
 * @internal
 */
export const NoTalks = (props: FiltersProps) => {
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
