import type { TalkType } from '../entities';

/**
 * A document to preview, by its address or as it is.
 *
 * @public
 */
export type PreviewRequest =
  | { url: string; format?: string }
  | { content: string; name: string; format?: string };

/**
 * What a source would bring, before it is added. Nothing is stored.
 *
 * @public
 */
export type PreviewResponse = {
  documents: Array<{
    source: string;
    format: string;
    title: string | null;
    author: string | null;
    published: string | null;
    themes: string[];
    talks: Array<{
      title: string;
      type: TalkType;
      speakers: Array<{ name: string; organization: string | null }>;
      event: string | null;
      day: string | null;
      url: string | null;
      video: string | null;
      slides: string | null;
      takeaway: string | null;
      line: number | null;
    }>;
    warnings: Array<{ line: number | null; message: string }>;
  }>;
};
