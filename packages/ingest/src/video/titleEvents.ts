import { isEventPart, leadingEvent, type Published } from './eventPart';
import { type Habits, partKey } from './habits';
import { titleParts } from './titleParts';

/** "… (heron31)", as archives of recordings add it. */
const ACRONYM =
  /(?<=\S{3})\s*\((?!(?:part|v|vol|day|teil|ep|no|nr|part[ei]|py|python|java|es|http|web|rails|ruby|php|vue|angular|html|ipv)\d)(\d{2}c3|[a-z]{2,20}\d{2,4})\)\s*$/u;

/** "… (HeronConf 2031)", "… [HeronConf 2031]" and "… at HeronConf 2031" say where it was. @internal */
export function takeTrailingEvent(
  title: string,
  published: Published,
): { text: string; event: string | null } {
  const match =
    /\s*[([]\s*(?:@|at |live at )?([^()[\]]{3,60})[)\]]\s*$/iu.exec(title) ??
    /(?:\s+(?:live\s+)?(?:at|@)\s+|\.\s+)((?:[\p{Lu}\d][^\s,.]*\s?){1,6})\.?$/u.exec(
      title,
    );
  const acronym = ACRONYM.exec(title);
  if (acronym) {
    return { text: title.slice(0, acronym.index), event: acronym[1] };
  }
  if (!match || match.index < 4) return { text: title, event: null };
  const isEvent = isEventPart(match[1], published);
  return isEvent
    ? { text: title.slice(0, match.index), event: match[1] }
    : { text: title, event: null };
}

/** "HeronConf 2031: …", "[HeronConf 2031] …", and whatever all titles of the list begin with. @internal */
export function takeLeadingEvent(
  title: string,
  published: Published,
  habits: Habits,
): { text: string; event: string | null } {
  const bracket = /^[[(]([^[\]()]{3,60})[\])]\s*[:|–—-]?\s*(?=\S)/u.exec(title);
  if (bracket && isEventPart(bracket[1], published)) {
    return { text: title.slice(bracket[0].length), event: bracket[1] };
  }
  const [first, second] = titleParts(title);
  const isWhole =
    first !== undefined &&
    (isEventPart(first.text, published) ||
      habits.repeated.has(partKey(first.text)));
  if (second && isWhole) return { text: title, event: null };
  const prefix = habits.prefixes.find(
    one => title.startsWith(one) && title.length > one.length + 4,
  );
  if (prefix) {
    return {
      text: title.slice(prefix.length).replace(/^[\s:,.|–—-]+/u, ''),
      event: prefix.replace(/[:,\s]+$/, ''),
    };
  }
  const leading = leadingEvent(title, published);
  return leading
    ? { text: title.slice(leading.rest), event: leading.name }
    : { text: title, event: null };
}
