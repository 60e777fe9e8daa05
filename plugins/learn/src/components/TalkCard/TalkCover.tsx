import { useTalkWords } from '../../hooks/useTalkWords';
import { TalkCoverView, type TalkCoverProps } from './TalkCoverView';

/**
 * The picture of a talk with its type, its length and whether there is a
 * video.
 *
 * @internal
 */
export const TalkCover = (props: TalkCoverProps) => (
  <TalkCoverView {...props} words={useTalkWords()} />
);
