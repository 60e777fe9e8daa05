import { Link, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { learnTranslationRef } from '../../translation';
import styles from './TalkPresenters.module.css';

/**
 * Who gave a talk, with organization and role. Where no presenter is known,
 * the organizations stand for them.
 *
 * @internal
 */
export const TalkPresenters = (props: {
  talk: Pick<Talk, 'presenters' | 'organizations'>;
}) => {
  const { presenters, organizations } = props.talk;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();

  const organization = (reference: { id: string; title: string }) => (
    <Link
      color="secondary"
      href={links.talks({ name: 'organization', value: reference.id })}
    >
      {reference.title}
    </Link>
  );

  if (!presenters.length) {
    return (
      <Text as="p" color="secondary" className={styles.none}>
        {t('talk.noPresenters')}
        {organizations.map(reference => (
          <span key={reference.id}> · {organization(reference)}</span>
        ))}
      </Text>
    );
  }
  return (
    <ul className={styles.presenters} aria-label={t('detail.presenters')}>
      {presenters.map(presenter => (
        <li key={presenter.name} className={styles.presenter}>
          <Link
            variant="body-large"
            weight="bold"
            standalone
            href={links.talks({ name: 'presenter', value: presenter.name })}
          >
            {presenter.name}
          </Link>
          <Text variant="body-medium" color="secondary">
            {presenter.role}
            {presenter.role && presenter.organization && ', '}
            {presenter.organization && organization(presenter.organization)}
          </Text>
        </li>
      ))}
    </ul>
  );
};
