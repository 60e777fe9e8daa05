import { decodeHTML } from 'entities';
import { typeOfLabel } from '../../mentions/grammar/talkTypes';

/** A title without what is written in front of it, and what that says. @internal */
export interface CalendarTitle {
  title: string;
  /** The label, `talk`, `Vortrag`; null where there is none. */
  kind: string | null;
}

const BRACKETED = /^\s*\[([^[\]]{1,40})\]\s+(?=\S)/;
/** Whether there are seats left is no part of a title. */
const SEATS =
  /^(?:sold out|full|fully booked|waitlist|wait list|ausgebucht|complet|lleno|new|updated?)$/i;
const LABEL = /^([\p{L} -]{3,24}):\s+(?=\S)/u;
/** Labels that only say that it is a session: the type of all others is read from the title. */
const PLAIN_TALK =
  /^(?:talk|vortrag|session|presentation|conférence|charla|ponencia|palestra|prelekcja|lezing)$/i;
const MOSTLY = 0.6;

/** A text of a calendar as people read it: entities and odd spaces are what programs leave in it. @internal */
export function readableText(text: string): string {
  return decodeHTML(text)
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
}

const LINK = /^((?:\[[^[\]]{1,40}\] )?)\[([^[\]]{1,300})\]\(\S{1,500}\)$/;
const NOTE =
  /[\s,;|–—-]+\(?(?:pre-?|separate )?registration (?:is )?required!?\)?$/i;

/** Without what tells where to click and whom to ask. */
function bareTitle(summary: string): string {
  return summary.replace(LINK, '$1$2').replace(NOTE, '') || summary;
}

/**
 * How the titles of a calendar are labelled: where nearly all begin with a word in brackets, `[talk] Title`, each such word is
 * a kind; else only words that are known to be one.
 *
 * @internal
 */
export function titleReader(
  summaries: readonly string[],
): (summary: string) => CalendarTitle {
  const labelled = summaries.filter(text => BRACKETED.test(text)).length;
  const isHabit = labelled >= MOSTLY * summaries.length && labelled > 1;
  return given => {
    const summary = bareTitle(given);
    const [whole, label] = BRACKETED.exec(summary) ?? [];
    if (whole !== undefined && label !== undefined) {
      const title = summary.slice(whole.length).trim();
      if (SEATS.test(label)) return { title, kind: null };
      if (isHabit || typeOfLabel(label)) return { title, kind: label };
    }
    const word = LABEL.exec(summary);
    if (word && PLAIN_TALK.test(word[1]))
      return { title: summary.slice(word[0].length), kind: word[1] };
    return { title: summary, kind: null };
  };
}
