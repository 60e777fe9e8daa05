import { isPersonName, NOT_IN_NAMES } from '../../people';
import { isEventName } from './eventNames';

const NAME = "\\p{Lu}[\\p{L}\\d.&’'-]*(?: \\p{Lu}[\\p{L}\\d.&’'-]*){0,2}";
/** "… at Acme", "… from Acme" at the end, "… at Acme: what we learned". */
const PLACED = new RegExp(`\\s(?:at|@) (${NAME})(?=$|\\s*[:–—|(-])`, 'u');
/** "How Acme runs …". */
const TOLD = new RegExp(`^(?:How|Why) (${NAME}?) (?=\\p{L})`, 'u');
/** "At Scale" is nowhere. */
const NOWHERE =
  /(?:^|\s)(?:Scale|Hyperscale|Speed|Night|Home|Work|Rest|Runtime|Edge|Play|Last|Once|Sea|School|Hand|Heart|Risk|Stake|Large|Level|Time|Depth|Heights?|Root|Core|Source|Will|War|Peace|Dawn|Noon|Compile|Build|Layer|Any|Every|Each|All|Least|Most|First|Ease|Length)$/u;

function canBeOrganization(name: string): boolean {
  return (
    name.length > 2 &&
    !NOWHERE.test(name) &&
    !isEventName(name) &&
    !isPersonName(name) &&
    !name
      .split(' ')
      .some(word => NOT_IN_NAMES.has(word.toLocaleLowerCase('en')))
  );
}

/**
 * The organisations a title says it is about: "… at Acme", and "How Acme runs …" where the document names people who work
 * there. Rather none than a wrong one.
 *
 * @param known - where the speakers of the document work, in lower case
 * @internal
 */
export function aboutOrganizations(
  title: string,
  known: ReadonlySet<string>,
): string[] {
  const placed = PLACED.exec(title)?.[1];
  const told = TOLD.exec(title)?.[1];
  return [
    ...(placed && canBeOrganization(placed) ? [placed] : []),
    ...(told && known.has(told.toLocaleLowerCase('en')) ? [told] : []),
  ];
}
