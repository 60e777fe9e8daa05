import type { Mention, Warning } from '../model';
import type { MentionContext } from '../tree/MentionContext';

/** @internal */
export function readMentions(_context: MentionContext): {
  mentions: Mention[];
  warnings: Warning[];
} {
  return { mentions: [], warnings: [] };
}
