import type { ReactNode } from 'react';
import { Button, DialogHeader } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import styles from './DialogBar.module.css';

/**
 * The top of a dialog: what it is called, and a button that closes it, with a
 * name in the reader's language.
 *
 * @internal
 */
export const DialogBar = (props: {
  title: string;
  /** The title is in the contents too. */
  titleHidden?: boolean;
  closeLabel: string;
  /** Beside the button that closes it. */
  children?: ReactNode;
}) => {
  const { title, titleHidden, closeLabel, children } = props;
  return (
    <div className={styles.bar}>
      {/* It has a button of its own, whose name is not translated. */}
      <div
        className={styles.heading}
        data-hidden={titleHidden || undefined}
        aria-hidden={titleHidden || undefined}
      >
        <DialogHeader>{title}</DialogHeader>
      </div>
      {children}
      <Button
        slot="close"
        variant="tertiary"
        className={styles.close}
        aria-label={closeLabel}
        iconStart={<RiCloseLine />}
      />
    </div>
  );
};
