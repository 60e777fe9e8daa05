import type {
  LearnDecision,
  TalkDetail,
} from '@lectern/backstage-plugin-learn-common';

/**
 * What a curator can do to a talk, in the order of the menu.
 *
 * @internal
 */
export const CURATE_ACTIONS = [
  'correct',
  'add-topic',
  'remove-topic',
  'merge',
  'split',
  'pin',
  'hide',
  'not-a-talk',
] as const;

/** @internal */
export type CurateAction = (typeof CURATE_ACTIONS)[number];

/** What every dialog of the menu takes. */
export type CurateDialogProps = {
  talk: TalkDetail;
  onDecided: (decision: LearnDecision) => void;
  onClose: () => void;
};
