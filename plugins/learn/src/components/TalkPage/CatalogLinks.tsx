import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { useCatalogRefs } from '../../hooks/useCatalogRefs';
import { learnTranslationRef } from '../../translation';
import { Panel } from '../Panel';
import styles from './CatalogLinks.module.css';

/**
 * The talk, its event and its organizations in the software catalog. Shown as
 * far as they are there; the page does without.
 *
 * @internal
 */
export const CatalogLinks = (props: {
  talk: Pick<Talk, 'id' | 'event' | 'organizations' | 'entityRef'>;
}) => {
  const { t } = useTranslationRef(learnTranslationRef);
  const { value: refs = [] } = useCatalogRefs(props.talk);
  if (!refs.length) {
    return null;
  }
  return (
    <Panel title={t('detail.inCatalog')}>
      <ul className={styles.refs}>
        {refs.map(ref => (
          <li key={ref}>
            <EntityRefLink entityRef={ref} />
          </li>
        ))}
      </ul>
    </Panel>
  );
};
