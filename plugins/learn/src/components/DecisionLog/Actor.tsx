import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { learnTranslationRef } from '../../translation';

const USER = /^user:[^/\s]+\/[^/\s]+$/;

/**
 * Who did something: a user, with the way to them, or the name of a service.
 *
 * @internal
 */
export const Actor = (props: { name: string | null }) => {
  const { name } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  if (name && USER.test(name)) {
    return <EntityRefLink entityRef={name} hideIcon />;
  }
  return <>{name ?? t('decisions.somebody')}</>;
};
