import { Text } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { StatedIn as Place } from '@lectern/backstage-plugin-learn-common';
import { learnTranslationRef } from '../../translation';
import { ExternalLink } from '../ExternalLink';

/**
 * Where a pack states a decision.
 *
 * @internal
 */
export const StatedIn = (props: { place: Place }) => {
  const { sourceId, document, line } = props.place;
  const { t } = useTranslationRef(learnTranslationRef);
  const named = {
    source: sourceId,
    document: <ExternalLink url={document}>{document}</ExternalLink>,
  };
  return (
    <Text as="p" variant="body-small" color="secondary">
      {line === null
        ? t('decisions.statedIn', named)
        : t('decisions.statedInLine', { ...named, line: String(line) })}
    </Text>
  );
};
