import { eventsIn } from '../../events';
import type { Entry } from '../grammar/entry';
import { cleanTitle } from '../grammar/titles';
import type { PassageOf } from '../passages';
import type { Below } from './headingBelow';
import { isRecordingLine } from './linesBelow';

/** What stands behind the last "at" of a heading. */
const AT_EVENT =
  /\s(?:at|@|auf der|bei der|à|chez|en|na|no|al|op) (?:the )?(\p{Lu}[^:?!@“”"]{3,60})$/u;

/** "Rafts at SomeCon 2023": what of an event a section is about, where nobody is named. @internal */
export function isPartOfEvent(
  { text }: PassageOf<'heading'>,
  { evidence }: Entry,
): boolean {
  if (evidence.speakers || evidence.label || evidence.talkLink) return false;
  const at = AT_EVENT.exec(text);
  const event = at ? eventsIn(at[1])[0] : undefined;
  return at !== null && event?.start === 0 && event.end >= at[1].length;
}

/** "SomeCon: three days of ropes": a section on an event, where nothing but its words speaks of a talk. @internal */
export function isOnEvent(
  { text, below }: PassageOf<'heading'>,
  { evidence, event }: Entry,
  said: Below,
): boolean {
  if (evidence.speakers || evidence.talkLink || event !== null) return false;
  if (said.skip > 0 || said.labelled || below.some(isRecordingLine))
    return false;
  const [named] = eventsIn(text);
  return named?.start === 0 && /^\s*:\s/.test(text.slice(named.end));
}

/** "Festina Lente, Sed Itera—If You Hurry, Go Again", and others named on the line below: no part of the heading is a person. @internal */
export function asNamedBelow(entry: Entry, text: string, below: Below): Entry {
  const isSaid =
    below.skip > 0 &&
    !below.labelled &&
    below.speakers.some(({ organization }) => organization !== null);
  const isAnother =
    isSaid &&
    entry.speakers.length > 0 &&
    !entry.speakers.some(({ name }) =>
      below.speakers.some(one => one.name === name),
    );
  return isAnother
    ? {
        ...entry,
        title: cleanTitle(text),
        titleAt: { start: 0, end: text.length },
        speakers: [],
        evidence: { ...entry.evidence, speakers: false, affiliated: false },
      }
    : entry;
}
