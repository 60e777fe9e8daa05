import { useMemo } from 'react';
import { drawMotif } from './drawMotif';
import { randomOf } from './random';
import { topicFamily } from './topicFamily';
import styles from './TalkPicture.module.css';

/**
 * A picture of 16:9, drawn from the topic (motif and color) and the title
 * (its details) of a talk: nothing is fetched, and a talk keeps its picture.
 *
 * @internal
 */
export const TalkPicture = (props: {
  talk: { title: string; topics: ReadonlyArray<{ title: string }> };
}) => {
  const { talk } = props;
  const family = topicFamily(talk);
  const drawing = useMemo(
    () => drawMotif(family, randomOf(talk.title)),
    [family, talk.title],
  );
  return (
    <svg
      className={styles.picture}
      data-family={family}
      viewBox="0 0 320 180"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <g className={styles.motif}>{drawing}</g>
    </svg>
  );
};
