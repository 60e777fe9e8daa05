import { useState, type FormEvent, type ReactNode } from 'react';
import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  TextAreaField,
} from '@backstage/ui';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useAction } from '../../hooks/useAction';
import { learnTranslationRef } from '../../translation';
import { DialogBar } from '../DialogBar';
import styles from './ActionDialog.module.css';

/** As much as the backend takes. */
const LONGEST_NOTE = 2000;

/**
 * Asks before something is done, with whatever has to be chosen for it, says
 * why it was refused, and closes when it is done.
 *
 * @internal
 */
export const ActionDialog = (props: {
  title: string;
  /** What the button says that does it. */
  confirm: string;
  destructive?: boolean;
  /** Something has to be chosen first. */
  incomplete?: boolean;
  /** Asks for a note. */
  withNote?: boolean;
  onConfirm: (note?: string) => Promise<unknown>;
  onClose: () => void;
  children?: ReactNode;
}) => {
  const { title, confirm, destructive, incomplete, withNote, children } = props;
  const { onConfirm, onClose } = props;
  const { t } = useTranslationRef(learnTranslationRef);
  const [note, setNote] = useState('');
  const action = useAction();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // A form inside a portal belongs to the form around it, as React sees it.
    event.stopPropagation();
    if (incomplete) {
      return;
    }
    const done = await action.run(() => onConfirm(note.trim() || undefined));
    if (done) {
      onClose();
    }
  };

  return (
    <Dialog
      isOpen
      onOpenChange={open => !open && !action.pending && onClose()}
      width="34rem"
    >
      <form onSubmit={submit} className={styles.form} noValidate>
        <DialogBar title={title} closeLabel={t('curate.close')} />
        <DialogBody className={styles.body}>
          {children}
          {withNote && (
            <TextAreaField
              label={t('curate.note')}
              description={t('curate.noteHelp')}
              rows={2}
              maxLength={LONGEST_NOTE}
              value={note}
              onChange={setNote}
            />
          )}
          {action.error && (
            <div role="alert">
              <Alert
                status="danger"
                icon
                title={t('curate.failed')}
                description={action.error}
              />
            </div>
          )}
        </DialogBody>
        <DialogFooter>
          <Button
            variant="secondary"
            onPress={onClose}
            isDisabled={action.pending}
          >
            {t('curate.cancel')}
          </Button>
          <Button
            type="submit"
            variant="primary"
            destructive={destructive}
            isDisabled={incomplete}
            isPending={action.pending}
          >
            {confirm}
          </Button>
        </DialogFooter>
      </form>
    </Dialog>
  );
};
