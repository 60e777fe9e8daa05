import { useMemo } from 'react';
import type { DiscoverResponse } from '@lectern/backstage-plugin-learn-common';
import { useSettled } from '../../hooks/useSettled';
import { KnowledgeMap } from '../KnowledgeMap';
import { FeaturedTalk } from './FeaturedTalk';
import { RestsOn } from './RestsOn';
import { TalkRail } from './TalkRail';
import styles from './DiscoverPage.module.css';

/** Rails that are drawn at once: as much as a screen shows. */
const FIRST_RAILS = 1;

/**
 * All that there is to discover. What lies below the first screen is drawn
 * after it.
 *
 * @internal
 */
export const Discovered = (props: { content: DiscoverResponse }) => {
  const { talkCount, featured, rails, talks, map, sources } = props.content;
  const settled = useSettled();
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
  return (
    <div className={styles.parts}>
      {first && <FeaturedTalk talk={first} />}
      {filled
        .slice(0, settled ? undefined : FIRST_RAILS)
        .map(({ rail, shown }) => (
          <TalkRail
            key={`${rail.kind}:${rail.topic?.id}`}
            rail={rail}
            talks={shown}
            talkCount={talkCount}
          />
        ))}
      {settled && (
        <>
          <KnowledgeMap map={map} />
          <RestsOn sources={sources} />
        </>
      )}
    </div>
  );
};
