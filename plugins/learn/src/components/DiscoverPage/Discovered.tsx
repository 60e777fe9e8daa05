import { useMemo } from 'react';
import type { DiscoverResponse } from '@lectern/backstage-plugin-learn-common';
import { useSteps } from '../../hooks/useSteps';
import { KnowledgeMap } from '../KnowledgeMap';
import { FeaturedTalk } from './FeaturedTalk';
import { RailSkeleton } from './RailSkeleton';
import { RestsOn } from './RestsOn';
import { TalkRail } from './TalkRail';
import styles from './DiscoverPage.module.css';

/**
 * All that there is to discover, drawn from above part by part.
 *
 * @internal
 */
export const Discovered = (props: {
  content: DiscoverResponse;
  /** Draws all at once: for the way back, which leads to where the reader was. */
  atOnce: boolean;
}) => {
  const { talkCount, featured, rails, talks, map, sources } = props.content;
  const byId = useMemo(
    () => new Map(talks.map(talk => [talk.id, talk])),
    [talks],
  );
  const first = featured === null ? undefined : byId.get(featured);
  // The talk that stands above is not shown again right below.
  const filled = rails
    .map(rail => ({
      rail,
      shown: rail.talks
        .flatMap(id => byId.get(id) ?? [])
        .filter(talk => talk !== first || rail.kind !== 'recommended'),
    }))
    .filter(({ shown }) => shown.length > 0);
  const last = filled.length + 1;
  const step = useSteps(last, { from: props.atOnce ? last : 0 });

  return (
    <div className={styles.parts}>
      {first && <FeaturedTalk talk={first} />}
      {filled.slice(0, step).map(({ rail, shown }) => (
        <TalkRail
          key={`${rail.kind}:${rail.topic?.id}`}
          rail={rail}
          talks={shown}
          talkCount={talkCount}
        />
      ))}
      {step < last ? (
        // Another one at each step: the same one further down would be a jump.
        <RailSkeleton key={step} />
      ) : (
        <>
          <KnowledgeMap map={map} />
          <RestsOn sources={sources} />
        </>
      )}
    </div>
  );
};
