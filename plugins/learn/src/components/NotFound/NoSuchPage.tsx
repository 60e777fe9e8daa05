import { Container } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { learnTranslationRef } from '../../translation';
import { NotFound } from './NotFound';

/**
 * What stands at addresses below Learn that lead nowhere.
 *
 * @internal
 */
export const NoSuchPage = () => {
  const { t } = useTranslationRef(learnTranslationRef);
  return (
    <Container>
      <NotFound title={t('failure.page')} />
    </Container>
  );
};
