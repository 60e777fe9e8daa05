import type { PropsWithChildren } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  room: {
    // A margin, because a box that is empty would be seen to move as well.
    '&:has(> [data-testid="progress"])': {
      marginBottom: ({ height }: { height: number | string }) => height,
    },
    '&:empty': { display: 'none' },
  },
});

/** Room for a card while its code is loaded, so that nobody sees what stands below it move. */
export const Room = (
  props: PropsWithChildren<{
    /** What the card will need, in pixels; where nobody knows, what stands below stays out of sight. */
    height?: number;
  }>,
) => {
  const { height = '100vh', children } = props;
  return <div className={useStyles({ height }).room}>{children}</div>;
};
