import { memo } from 'react';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { useTalkWords } from '../../hooks/useTalkWords';
import { TalkCardView } from './TalkCardView';

/**
 * A talk as people browse it. The whole card is one link to the talk;
 * organizations, the event and topics are links of their own. What somebody
 * said for it shows where the pointer or the focus is on the card.
 *
 * @internal
 */
export const TalkCard = memo((props: { talk: Talk }) => {
  const words = useTalkWords();
  return <TalkCardView {...props} words={words} />;
});
