import { useState } from 'react';
import { Button, Link, Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Presenter, Talk } from '@lectern/backstage-plugin-learn-common';
import { useKeptFocus } from '../../hooks/useKeptFocus';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { learnTranslationRef } from '../../translation';
import { EntityLink } from '../EntityLink';
import styles from './TalkPresenters.module.css';

/** A panel has as many; more are folded away. */
const SHOWN = 12;

/**
 * Who gave a talk, with organization, role and, for colleagues, their profile
 * in the portal. Where no presenter is known, the organizations stand for
 * them.
 *
 * @internal
 */
export const TalkPresenters = (props: {
  talk: Pick<Talk, 'presenters' | 'organizations'>;
}) => {
  const { presenters, organizations } = props.talk;
  const { t } = useTranslationRef(learnTranslationRef);
  const links = useLearnLinks();
  const [all, setAll] = useState(false);
  const kept = useKeptFocus<HTMLDivElement>();

  const organization = (reference: { id: string; title: string }) => (
    <Link color="secondary" href={links.organization(reference.id)}>
      {reference.title}
    </Link>
  );
  const one = (presenter: Presenter) => (
    <li key={presenter.name} className={styles.presenter} dir="auto">
      <Link
        variant="body-large"
        weight="bold"
        standalone
        // The API knows people by their names, however these are written.
        href={links.speaker(presenter.name)}
      >
        {presenter.name}
      </Link>
      {(presenter.role || presenter.organization) && (
        <Text variant="body-medium" color="secondary">
          {presenter.role}
          {presenter.role && presenter.organization && ', '}
          {presenter.organization && organization(presenter.organization)}
        </Text>
      )}
      {presenter.user && (
        <span className={styles.profile}>
          <EntityLink
            kind="User"
            entityRef={presenter.user}
            title={t('talkPage.profile', { name: presenter.name })}
          />
        </span>
      )}
    </li>
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
  const shown = all ? presenters : presenters.slice(0, SHOWN);
  return (
    <div {...kept} className={styles.all}>
      <ul
        className={styles.presenters}
        aria-label={t('detail.presenters')}
        data-many={presenters.length > 3 || undefined}
      >
        {shown.map(one)}
      </ul>
      {shown.length < presenters.length && (
        <Button variant="tertiary" onPress={() => setAll(true)}>
          {t('talkPage.showPresenters', { number: presenters.length })}
        </Button>
      )}
    </div>
  );
};
