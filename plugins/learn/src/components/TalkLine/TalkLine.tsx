import type { MouseEventHandler, ReactNode } from 'react';
import { Link, Text } from '@backstage/ui';
import type { Talk } from '@lectern/backstage-plugin-learn-common';
import { useLearnLinks } from '../../hooks/useLearnLinks';
import { bylineOf } from '../../lib/talk';
import styles from './TalkLine.module.css';

/**
 * A talk in a short list: its title, which leads to it, who gave it and
 * where, and what else there is to say.
 *
 * @internal
 */
export const TalkLine = (props: {
  talk: Talk;
  onOpen?: MouseEventHandler;
  children?: ReactNode;
}) => {
  const { talk, onOpen, children } = props;
  const links = useLearnLinks();
  const byline = bylineOf(talk);
  return (
    <li className={styles.line} onClickCapture={onOpen}>
      <Link
        href={links.talk(talk.id)}
        variant="body-medium"
        weight="bold"
        className={styles.title}
        dir="auto"
      >
        {talk.title}
      </Link>
      {byline && (
        <Text variant="body-small" color="secondary">
          {byline}
        </Text>
      )}
      {children}
    </li>
  );
};
