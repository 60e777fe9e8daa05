import type { ReactNode } from 'react';
import { Dialog } from '@backstage/ui';
import { DialogBar } from '../DialogBar';
import styles from './SideSheet.module.css';

/**
 * A dialog that slides in from one side and is as high as the window. Escape
 * and a press beside it close it; the focus goes back to where it was.
 *
 * @internal
 */
export const SideSheet = (props: {
  isOpen: boolean;
  onClose: () => void;
  /** What it is called. */
  title: string;
  /** The title is in the contents too. */
  titleHidden?: boolean;
  closeLabel: string;
  side: 'start' | 'end';
  /** Beside the button that closes it. */
  actions?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}) => {
  const { isOpen, onClose, title, titleHidden, closeLabel, side } = props;
  const { actions, footer, children } = props;
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={open => !open && onClose()}
      className={`${styles.sheet} ${styles[side]}`}
    >
      <DialogBar
        title={title}
        titleHidden={titleHidden}
        closeLabel={closeLabel}
      >
        {actions}
      </DialogBar>
      <div className={styles.body}>{children}</div>
      {footer && <div className={styles.footer}>{footer}</div>}
    </Dialog>
  );
};
