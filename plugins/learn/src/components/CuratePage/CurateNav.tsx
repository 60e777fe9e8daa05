import { useLocation } from 'react-router-dom';
import { Link } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { CURATE_SECTIONS, useLearnLinks } from '../../hooks/useLearnLinks';
import { learnTranslationRef } from '../../translation';
import styles from './CuratePage.module.css';

/**
 * The parts of the Curate page.
 *
 * @internal
 */
export const CurateNav = (props: {
  /** How many suggestions there are, as soon as it is known. */
  suggestions?: number;
}) => {
  const { suggestions } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const { pathname } = useLocation();
  return (
    <nav aria-label={t('curate.nav')}>
      <ul className={styles.parts}>
        {CURATE_SECTIONS.map(section => {
          const name = t(`curate.sections.${section}`);
          const href = links.curate(section);
          return (
            <li key={section}>
              <Link
                className={styles.part}
                standalone
                href={href}
                aria-current={pathname === href ? 'page' : undefined}
              >
                {section === 'suggestions' && suggestions
                  ? t('curate.sectionCount', {
                      section: name,
                      number: suggestions,
                    })
                  : name}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
