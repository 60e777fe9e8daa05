import { Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Recommendation } from '@lectern/backstage-plugin-learn-common';
import { listNames, shortName, summarizeVoices } from '../../lib/voices';
import { learnTranslationRef } from '../../translation';
import styles from './VoicesLine.module.css';

const NAMES_SHOWN = 3;

const initials = (name: string) =>
  name
    .split(/\s+/)
    .flatMap(word => [...word].slice(0, 1))
    .slice(0, 2)
    .join('')
    .toLocaleUpperCase();

/**
 * Who recommends a talk, in words: “Recommended by 3 people independently:
 * M. Benoit, D. Bryant, …”.
 *
 * @internal
 */
export const VoicesLine = (props: {
  talk: { recommendations: Recommendation[]; voices: number };
}) => {
  const { t } = useTranslationRef(learnTranslationRef);
  const { kind, count, names } = summarizeVoices(props.talk);
  const people = listNames(
    names.length > 1 ? names.map(shortName) : names,
    NAMES_SHOWN,
  );

  const words = () => {
    switch (kind) {
      case 'independent':
        return people
          ? t('voices.independent', { count, names: people })
          : t('voices.anonymous', { count });
      case 'own':
        return people
          ? t('voices.own', { names: people })
          : t('voices.ownAnonymous');
      default:
        return t('voices.none');
    }
  };

  return (
    <div className={styles.voices}>
      {kind === 'independent' && names.length > 0 && (
        <span className={styles.initials} aria-hidden="true">
          {names.slice(0, NAMES_SHOWN).map(name => (
            <span key={name} className={styles.person}>
              {initials(name)}
            </span>
          ))}
        </span>
      )}
      <Text
        variant="body-small"
        color={kind === 'independent' ? 'primary' : 'secondary'}
      >
        {words()}
      </Text>
    </div>
  );
};
