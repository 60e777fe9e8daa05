import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useOnlineAgain } from '../../hooks/useOnlineAgain';
import { learnTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';

/**
 * Says what could not be loaded, or that the reader is offline; once they are
 * not, it is loaded again.
 *
 * @internal
 */
export const LoadProblem = (props: {
  title: string;
  error: unknown;
  onRetry: () => void;
}) => {
  const { title, error, onRetry } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const online = useOnlineAgain(true, onRetry);
  return (
    <LoadFailure
      title={online ? title : t('listed.offline')}
      help={t(online ? 'listed.failureHelp' : 'listed.offlineHelp')}
      error={error}
      onRetry={onRetry}
    />
  );
};
