import { Alert, Button, Flex } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { messageOf } from '../../lib/messageOf';
import { learnTranslationRef } from '../../translation';

/**
 * Says what could not be loaded, what the backend said to it, and offers
 * another try.
 *
 * @internal
 */
export const LoadFailure = (props: {
  title: string;
  error: unknown;
  help?: string;
  onRetry: () => void;
}) => {
  const { title, error, help, onRetry } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  return (
    <div role="alert">
      <Alert
        status="danger"
        icon
        title={title}
        description={`${help ?? t('failure.help')} (${messageOf(error)})`}
        customActions={
          <Flex>
            <Button variant="secondary" onPress={onRetry}>
              {t('failure.retry')}
            </Button>
          </Flex>
        }
      />
    </div>
  );
};
