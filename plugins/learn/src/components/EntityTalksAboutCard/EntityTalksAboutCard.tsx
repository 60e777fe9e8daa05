import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { useTalksAbout } from '../../hooks/useTalksAbout';
import { useReadersLanguage } from '../../hooks/useReadersLanguage';
import { learnTranslationRef } from '../../translation';
import { LoadFailure } from '../LoadFailure';
import { HowToName } from './HowToName';
import { TalksAbout } from './TalksAbout';
import { TalksAboutSkeleton } from './TalksAboutSkeleton';

const SHOWN = 5;

/**
 * How the card Talks about this shows itself.
 *
 * @public
 */
export interface EntityTalksAboutCardProps {
  /** How many talks are listed, 50 at most; 5 where not given. */
  limit?: number;
}

/**
 * Talks about what an entity of the catalog is about, each with what they
 * have to do with it: a topic in its annotations, a tag, its language, its
 * type, or something it depends on.
 *
 * @public
 */
export const EntityTalksAboutCard = (props: EntityTalksAboutCardProps) => {
  const { limit = SHOWN } = props;
  const { entity } = useEntity();
  const { t } = useTranslationRef(learnTranslationRef);
  useReadersLanguage();
  const { value, error, reload } = useTalksAbout(entity, limit);

  const contents = () => {
    if (value?.items.length) {
      return <TalksAbout about={value} entity={entity} />;
    }
    if (value) {
      return <HowToName topics={value.matches.map(({ topic }) => topic)} />;
    }
    return error ? (
      <LoadFailure
        title={t('talksAbout.failed')}
        error={error}
        onRetry={reload}
      />
    ) : (
      <TalksAboutSkeleton lines={limit} />
    );
  };

  return (
    <EntityInfoCard title={t('talksAbout.title')}>{contents()}</EntityInfoCard>
  );
};
