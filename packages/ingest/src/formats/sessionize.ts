import type { Warning } from '../model';
import { scheduleDocument } from '../schedule';
import { UnreadableError } from '../UnreadableError';
import { jsonOf, lineFinder, requireJson } from './json';
import { readView } from './sessionize/readView';
import { emptyView, viewOf, type SessionizeView } from './sessionize/views';
import type { FormatReader } from './types';

function remarks(
  { name, speakers }: SessionizeView,
  untitled: number,
): Warning[] {
  const warnings: Warning[] = [];
  if (name === 'Speakers' || name === 'SpeakerWall') {
    warnings.push({
      line: null,
      message: `This is the view ${name} of Sessionize, which lists speakers (${speakers.length}) and no sessions. Give the address of the view All.`,
    });
  }
  if (untitled > 0) {
    warnings.push({
      line: null,
      message: `${untitled} sessions have no title and were left out.`,
    });
  }
  return warnings;
}

/**
 * Exports of Sessionize: the views All, GridSmart and Sessions of its API; Speakers and SpeakerWall are known for what they
 * are. See {@link readView}.
 *
 * @internal
 */
export const sessionizeFormat: FormatReader = {
  id: 'sessionize',
  detect(input) {
    const json = jsonOf(input);
    return json !== null && viewOf(json.value) !== null;
  },
  read(input) {
    const json = requireJson(input);
    const view = viewOf(json.value) ?? emptyView(json.value);
    if (!view) {
      throw new UnreadableError(
        `${input.source} is JSON, but none of the views of Sessionize's API. Give the address of the view All, https://sessionize.com/api/v2/<id>/view/All.`,
      );
    }
    const { schedule, untitled } = readView(view, lineFinder(input.text));
    return [
      scheduleDocument({
        input,
        format: 'sessionize',
        schedule,
        warnings: [...json.warnings, ...remarks(view, untitled)],
      }),
    ];
  },
};
