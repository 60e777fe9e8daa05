import type { Recommendation } from '@lectern/backstage-plugin-learn-common';
import type { LearnTranslation } from '../../hooks/useTalkWords';
import { listWords } from '../../lib/language';
import { listNames, shortName, summarizeVoices } from '../../lib/voices';
import styles from './VoicesLine.module.css';

const INITIALS_SHOWN = 3;
/** Names before the rest is counted, in a sentence and in the short form. */
const NAMES_SHOWN = 3;
const NAMES_SHOWN_SHORT = 2;

const initials = (name: string) =>
  name
    .split(/\s+/)
    .flatMap(word => [...word].slice(0, 1))
    .slice(0, 2)
    .join('')
    .toLocaleUpperCase();

/** @internal */
export type VoicesLineProps = {
  talk: { recommendations: Recommendation[]; voices: number };
  short?: boolean;
};

/**
 * A {@link VoicesLine} for lists, which have the texts already.
 *
 * @internal
 */
export const Voices = (props: VoicesLineProps & { t: LearnTranslation }) => {
  const { talk, short, t } = props;
  const { kind, count, names } = summarizeVoices(talk);

  const people = listNames(
    names.length > 1 ? names.map(shortName) : names,
    short ? NAMES_SHOWN_SHORT : NAMES_SHOWN,
  );

  const shortWords = () => {
    if (kind !== 'independent') {
      return t(`talks.voices.${kind}`);
    }
    return people
      ? t('talks.voices.named', { count, names: people })
      : t('talks.voices.unnamed', { count });
  };

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
    <div className={styles.voices} data-short={short || undefined}>
      {kind === 'independent' && names.length > 0 && (
        <span className={styles.initials} aria-hidden="true">
          {names.slice(0, INITIALS_SHOWN).map(name => (
            <span key={name} className={styles.person}>
              {initials(name)}
            </span>
          ))}
        </span>
      )}
      <span
        className={styles.words}
        data-quiet={kind !== 'independent' || undefined}
        title={(short && listWords(names)) || undefined}
      >
        {short ? shortWords() : words()}
      </span>
    </div>
  );
};
