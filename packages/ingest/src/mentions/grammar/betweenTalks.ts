import { noTalk } from '../../schedule/noTalk';
import { emptySession } from '../../schedule/sessionFields';
import { isBetweenTalks } from './titles';

/** What stands in a slot that nobody was found for, or that is left open. */
const OPEN_SLOT =
  /^(?:[-–—.*•~\s]+|(?:open|free|freier|frei) slot|tb[acd]|to be (?:announced|confirmed|defined)|wird noch bekannt ?gegeben|noch offen|à (?:venir|définir|confirmer)|por (?:definir|confirmar|anunciar)|a (?:definir|confirmar)|da (?:definire|confermare)|nader te bepalen|未定|待定|敬请期待|sessão em aberto)$/iu;

/**
 * Whether a title in a slot of a schedule is that of a break, a party, an opening or a slot left open, in any language we
 * know: with nobody on stage an opening is no talk.
 *
 * @internal
 */
export function isEmptySlot(title: string, isGiven: boolean): boolean {
  const text = title.trim();
  if (OPEN_SLOT.test(text) || isBetweenTalks(text)) return true;
  const session = emptySession(text, 'slot');
  const speakers = isGiven ? [{ name: text, organization: null }] : [];
  return noTalk({ ...session, speakers }) !== null;
}
