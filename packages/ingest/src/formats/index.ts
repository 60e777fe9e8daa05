import { catalogFormat } from './catalog';
import { feedFormat } from './feed/feedFormat';
import { htmlFormat } from './html';
import { icalFormat } from './ical/icalFormat';
import { jsonLdFormat } from './json-ld';
import { markdownFormat } from './markdown';
import { packFormat } from './pack';
import { scheduleJsonFormat } from './schedule-json';
import { scheduleXmlFormat } from './schedule-xml';
import { pyvideoFormat } from './pyvideo';
import { rubyeventsFormat } from './rubyevents';
import { sessionizeFormat } from './sessionize';
import { textFormat } from './text';
import type { FormatReader } from './types';

/**
 * The formats we read, in the order in which they are tried: the first that knows the document reads it.
 *
 * @public
 */
export const FORMAT_READERS: readonly FormatReader[] = [
  packFormat,
  catalogFormat,
  rubyeventsFormat,
  pyvideoFormat,
  scheduleXmlFormat,
  scheduleJsonFormat,
  sessionizeFormat,
  icalFormat,
  feedFormat,
  jsonLdFormat,
  htmlFormat,
  markdownFormat,
  textFormat,
];
