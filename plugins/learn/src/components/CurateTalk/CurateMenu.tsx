import { useEffect, useRef, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  LearnDecision,
  TalkDetail,
} from '@lectern/backstage-plugin-learn-common';
import { RiArrowDownSLine, RiQuillPenLine } from '@remixicon/react';
import { learnTranslationRef } from '../../translation';
import { canBeUndone } from '../../lib/decision';
import { UndoDialog } from '../DecisionLog';
import { CorrectDialog } from './CorrectDialog';
import { MergeDialog } from './MergeDialog';
import { SplitDialog } from './SplitDialog';
import { TopicDialog } from './TopicDialog';
import { CURATE_ACTIONS, type CurateAction } from './types';
import { YesDialog } from './YesDialog';

/** What people look for in the menu again when they want it undone. */
const UNDONE_HERE = ['pin', 'hide'] as const;

function isOffered(talk: TalkDetail, action: CurateAction): boolean {
  switch (action) {
    case 'pin':
      return !talk.pinned;
    case 'hide':
      return !talk.hidden;
    case 'remove-topic':
      return talk.topics.length > 0;
    case 'split':
      return talk.mentions.length > 1;
    default:
      return true;
  }
}

/**
 * What a curator can do to a talk. Each action asks for what it needs and for
 * a note.
 *
 * @internal
 */
export const CurateMenu = (props: {
  talk: TalkDetail;
  /** What was decided about it. */
  decisions: LearnDecision[];
  onDecided: (decision: LearnDecision) => void;
}) => {
  const { talk, decisions, onDecided } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const [action, setAction] = useState<CurateAction>();
  const [undone, setUndone] = useState<LearnDecision>();
  const shared = { talk, onDecided, onClose: () => setAction(undefined) };
  const undoable = decisions.filter(canBeUndone);

  const trigger = useRef<HTMLButtonElement>(null);
  const asking = Boolean(action ?? undone);
  const asked = useRef(false);
  // The menu item that had the focus before the dialog is gone.
  useEffect(() => {
    if (asked.current && !asking) {
      trigger.current?.focus();
    }
    asked.current = asking;
  }, [asking]);

  const dialog = () => {
    switch (action) {
      case undefined:
        return null;
      case 'correct':
        return <CorrectDialog {...shared} />;
      case 'add-topic':
      case 'remove-topic':
        return <TopicDialog {...shared} kind={action} />;
      case 'merge':
        return <MergeDialog {...shared} />;
      case 'split':
        return <SplitDialog {...shared} />;
      default:
        return <YesDialog {...shared} kind={action} />;
    }
  };

  return (
    <>
      <MenuTrigger>
        <Button
          ref={trigger}
          variant="secondary"
          iconStart={<RiQuillPenLine />}
          iconEnd={<RiArrowDownSLine />}
        >
          {t('curateTalk.menu')}
        </Button>
        <Menu aria-label={t('curateTalk.menu')} placement="bottom end">
          {CURATE_ACTIONS.filter(name => isOffered(talk, name)).map(name => (
            <MenuItem
              key={name}
              id={name}
              color={name === 'not-a-talk' ? 'danger' : 'primary'}
              onAction={() => setAction(name)}
            >
              {t(`curateTalk.actions.${name}`)}
            </MenuItem>
          ))}
          {UNDONE_HERE.flatMap(kind => {
            const decision = undoable.find(made => made.kind === kind);
            return decision
              ? [
                  <MenuItem
                    key={`un${kind}`}
                    id={`un${kind}`}
                    onAction={() => setUndone(decision)}
                  >
                    {t(`curateTalk.actions.un${kind}`)}
                  </MenuItem>,
                ]
              : [];
          })}
        </Menu>
      </MenuTrigger>
      {dialog()}
      {undone && (
        <UndoDialog
          decision={undone}
          onUndone={onDecided}
          onClose={() => setUndone(undefined)}
        />
      )}
    </>
  );
};
