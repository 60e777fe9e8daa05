import type { MouseEventHandler, ReactNode } from 'react';
import styles from './TalkLine.module.css';

/**
 * A line of a short list of talks: a link to it, in two lines at most, who
 * gave it and where, in one, and what else there is to say.
 *
 * @internal
 */
export const Line = (props: {
  link: ReactNode;
  byline: string;
  /** The day, in words; never cut short. */
  date?: string | false | null;
  onOpen?: MouseEventHandler;
  children?: ReactNode;
}) => {
  const { link, byline, date, onOpen, children } = props;
  return (
    <li className={styles.line} onClickCapture={onOpen}>
      <div className={styles.title}>{link}</div>
      {(byline || date) && (
        <div className={styles.byline}>
          {byline && (
            <span className={styles.who} title={byline}>
              {byline}
            </span>
          )}
          {date && <span className={styles.when}>{date}</span>}
        </div>
      )}
      {children}
    </li>
  );
};
