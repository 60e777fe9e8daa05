import type { RootContent } from 'mdast';
import { reasonOf, type Reasons } from '../../explain';
import type { Speaker } from '../../model';
import { hasGivenName } from '../../people';
import { readEntry } from '../grammar/entry';
import { isTalkUrl, wordsOf } from '../grammar/mediaMarks';
import { capitalShare, looksLikeTitle } from '../grammar/titles';
import { wordCount } from '../grammar/wordCount';
import { inlineText, sliceInline } from '../inline';
import type { MentionContext } from '../../tree/MentionContext';

/** Blocks below a heading among which its recording stands. */
const WITHIN = 8;
/** What a recording is called that names no title. */
const UNNAMED =
  /(?<!\p{L})(?:videos?|recordings?|slides?|watch|here|link|playlist|talk on youtube|sched)(?!\p{L})/iu;

/** "Watch the video here: ". */
const INTRODUCED =
  /(?<!\p{L})(?:videos?|recordings?|watch|talk|session|vidéo|vídeo)(?!\p{L})[^.!?]{0,30}[:–—-]\s*$/iu;

/** What the one recording below a heading is called. @internal */
export interface RecordingBelow {
  title: string;
  speakers: Speaker[];
  block: RootContent;
}

/**
 * The recording below a heading where it is linked by its full title, often with the speakers behind:
 * "[The Eye of the Pond: How Frogs See - Ada Example & Alan Sample](…)".
 *
 * @internal
 */
export function recordingBelow(
  heading: string,
  below: readonly RootContent[],
): RecordingBelow | undefined {
  const words = new Set(wordsOf(heading));
  const found = below.slice(0, WITHIN).flatMap((block): RecordingBelow[] => {
    if (block.type !== 'paragraph') return [];
    const inline = inlineText(block.children);
    return inline.spans.flatMap((span): RecordingBelow[] => {
      if (span.kind !== 'link' || !span.url || !isTalkUrl(span.url)) return [];
      const { text } = sliceInline(inline, span.start, span.end);
      const entry =
        text.length < 300 && wordCount(text) > 2
          ? readEntry({ text, spans: [] })
          : undefined;
      if (
        !entry ||
        wordCount(entry.title) < 3 ||
        capitalShare(entry.title) < 0.6 ||
        !looksLikeTitle(entry.title) ||
        UNNAMED.test(entry.title) ||
        !(
          span.end - span.start > inline.text.length - 3 ||
          wordsOf(entry.title).some(word => words.has(word)) ||
          INTRODUCED.test(inline.text.slice(0, span.start))
        )
      )
        return [];
      const sure = entry.speakers.every(
        ({ name, organization }) =>
          organization !== null || hasGivenName(name) || entry.speakers[1],
      );
      return [
        {
          title: entry.title,
          speakers: sure ? entry.speakers : [],
          block,
        },
      ];
    });
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Why a title and its speakers are those of the recording below. @internal */
export function recordingReasons(
  recording: RecordingBelow | undefined,
  { lineOf }: MentionContext,
): Reasons {
  if (!recording) return {};
  const reason = reasonOf(
    'recording-below',
    lineOf(recording.block),
    recording.title,
  );
  return {
    title: reason,
    ...(recording.speakers.length > 0 && { speakers: reason }),
  };
}
