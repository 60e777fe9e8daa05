import type { Paragraph, RootContent } from 'mdast';
import { eventsIn, type NamedEvent } from '../events';
import { dayIn } from './grammar/days';
import { isEventName } from './grammar/eventNames';
import { textOf } from './inline';

/** Longer lines say more than where something was. */
const LONGEST_LEAD = 110;
/** A year for dates that name none. */
const ANY_YEAR = 2000;

const AT =
  /^(?:(?:at|from|in|@|auf de[rm]|bei(?: de[rm])?|beim|à|au|aux|en(?: (?:el|la))?|n[ao]|al|alla|op) )?(?:the )?(?=[\p{L}\d#])/iu;
/** A place, with or without its country. */
const PLACE = /^(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})$/u;

/** Whether words behind the name of an event only say where and when it was. */
function isWhereAndWhen(text: string): boolean {
  const rest = text.replace(/^[\s,(–—|:-]+|[\s):]+$/gu, '');
  return rest
    .split(/\s*[,;()|]\s*|\s+[-–—]\s+/u)
    .every(
      part => part === '' || PLACE.test(part) || dayIn(part, ANY_YEAR) !== null,
    );
}

function eventNamed(
  text: string,
  year: number | null,
  isBold: boolean,
): NamedEvent | null {
  const name = text.replace(AT, '').replace(/[\s:]+$/, '');
  const [event] = eventsIn(name, year ? { year } : {});
  if (event?.start === 0 && isWhereAndWhen(name.slice(event.end)))
    return { ...event, guessed: false };
  const [first] = name.split(/,\s|\s\(/u);
  return isBold &&
    isEventName(first) &&
    isWhereAndWhen(name.slice(first.length))
    ? {
        name: first,
        series: first.replace(/ \d{4}$/, ''),
        year: Number(/(?<!\d)20\d\d(?!\d)/.exec(first)?.[0]) || null,
        complete: true,
        colocated: false,
        guessed: false,
        start: 0,
        end: first.length,
      }
    : null;
}

function endsInColon(text: string): boolean {
  return /[:：]\s*$/.test(text);
}

/**
 * Lines above lists that say at which event all of it was, and nothing else: "At **SomeConf 2023**:", or
 * "**SomeConf 2023, Some Town**".
 *
 * @param year - of the document, for events named without one
 *
 * @internal
 */
export function eventLeads(
  blocks: readonly RootContent[],
  year: number | null,
): ReadonlyMap<Paragraph, NamedEvent> {
  const leads = new Map<Paragraph, NamedEvent>();
  blocks.forEach((node, at) => {
    const next = blocks[at + 1]?.type;
    if (node.type !== 'paragraph' || (next !== 'list' && next !== 'table'))
      return;
    const text = textOf(node, LONGEST_LEAD + 1);
    if (text.length > LONGEST_LEAD) return;
    const isBold = node.children[0]?.type === 'strong' && !node.children[1];
    if (!isBold && !endsInColon(text)) return;
    const event = eventNamed(text, year, isBold);
    if (event) leads.set(node, event);
  });
  return leads;
}
