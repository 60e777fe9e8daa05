import type { Warning } from '../model';
import { scheduleDocument } from '../schedule';
import { UnreadableError } from '../UnreadableError';
import { isPage, openingOf } from './opening';
import { findPlaces } from './schedule-xml/places';
import { readEntries } from './schedule-xml/readEntries';
import { readEvents } from './schedule-xml/readEvents';
import { parseScheduleXml } from './schedule-xml/xmlTree';
import type { FormatReader } from './types';

/** Which of the two dialects a schedule is in: the one whose elements come first. */
function elementOf(text: string): 'event' | 'entry' {
  return /<(event|entry)[\s/>]/.exec(text)?.[1] === 'entry' ? 'entry' : 'event';
}

/**
 * Schedules in XML: `schedule.xml` of pentabarf, frab, pretalx, the c3voc's hub and FOSDEM, and the dialect of EuroPython,
 * which has the same root element and other contents. See {@link readEvents} and {@link readEntries}.
 *
 * @internal
 */
export const scheduleXmlFormat: FormatReader = {
  id: 'schedule-xml',
  detect: ({ text }) => {
    const opening = openingOf(text);
    return opening.element === 'schedule' && !isPage(opening);
  },
  read(input) {
    const { source, text, url } = input;
    if (openingOf(text).element !== 'schedule') {
      throw new UnreadableError(
        `${source} is no schedule in XML: its root element is not <schedule>. Leave the format out to have it found by itself.`,
      );
    }
    if (!/<(?:conference|day|event|entry)[\s/>]/.test(text)) {
      throw new UnreadableError(
        `${source} is XML with the root element <schedule>, but no conference's: it has neither a conference nor days. Nothing can be read from it.`,
      );
    }
    const warnings: Warning[] = [];
    const element = elementOf(text);
    const { lines, end, cutAt } = findPlaces(text, element);
    if (cutAt !== null) {
      if (end === 0) {
        throw new UnreadableError(
          `${source} is cut off in line ${cutAt}, before its first session ends. Fetch it again.`,
        );
      }
      warnings.push({
        line: cutAt,
        message: `The schedule is cut off in line ${cutAt}; the sessions before were read. Fetch it again.`,
      });
    }
    const root = parseScheduleXml(
      source,
      cutAt === null ? text : text.slice(0, end),
    );
    const { schedule, untitled } =
      element === 'entry'
        ? readEntries(root, lines)
        : readEvents(root, url, lines);
    if (untitled > 0) {
      warnings.push({
        line: null,
        message: `${untitled} ${
          untitled === 1 ? 'session has' : 'sessions have'
        } no title and ${untitled === 1 ? 'was' : 'were'} left out.`,
      });
    }
    return [
      scheduleDocument({ input, format: 'schedule-xml', schedule, warnings }),
    ];
  },
};
