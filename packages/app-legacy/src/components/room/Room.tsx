import type { PropsWithChildren } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  room: {
    '&:not(:has(> [class*="Card"]))': { minHeight: '100vh' },
  },
});

/** Room for a card: whatever stands below stays out of sight until the card is there, so that it is not seen to move. */
export const Room = ({ children }: PropsWithChildren<{}>) => (
  <div className={useStyles().room}>{children}</div>
);
