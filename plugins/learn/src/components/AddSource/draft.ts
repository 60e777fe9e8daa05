import type {
  AddSourceRequest,
  GivenDocument,
  PreviewRequest,
} from '@lectern/backstage-plugin-learn-common';
import { safeUrl } from '../../lib/safeUrl';

/**
 * Formats that a source can be said to have, in the order in which they are
 * offered.
 *
 * @internal
 */
export const FORMATS = [
  'auto',
  'markdown',
  'html',
  'text',
  'feed',
  'ical',
  'schedule-xml',
  'schedule-json',
  'sessionize',
  'json-ld',
  'pack',
  'catalog',
  'rubyevents',
  'pyvideo',
] as const;

/** @internal */
export type FormatName = (typeof FORMATS)[number];

/**
 * A source as it is being described.
 *
 * @internal
 */
export type Draft = {
  from: 'url' | 'file';
  url: string;
  file?: { name: string; content: string; size: number };
  format: FormatName;
  event: string;
  recommend: 'auto' | 'yes' | 'no';
  title: string;
};

/** @internal */
export const EMPTY_DRAFT: Draft = {
  from: 'url',
  url: '',
  format: 'auto',
  event: '',
  recommend: 'auto',
  title: '',
};

function documentOf(draft: Draft): GivenDocument | undefined {
  if (draft.from === 'file') {
    return draft.file && { name: draft.file.name, content: draft.file.content };
  }
  const url = draft.url.trim();
  return safeUrl(url) ? { url } : undefined;
}

function settingsOf(draft: Draft) {
  const event = draft.event.trim();
  return {
    ...(draft.format !== 'auto' && { format: draft.format }),
    ...(event && { event }),
  };
}

/**
 * What the backend is asked to preview; nothing as long as the document is
 * missing.
 *
 * @internal
 */
export function toPreviewRequest(draft: Draft): PreviewRequest | undefined {
  const document = documentOf(draft);
  return document && { ...document, ...settingsOf(draft) };
}

/**
 * What the backend is asked to add; nothing as long as the document is
 * missing.
 *
 * @internal
 */
export function toAddRequest(draft: Draft): AddSourceRequest | undefined {
  const document = documentOf(draft);
  const title = draft.title.trim();
  return (
    document && {
      ...document,
      ...settingsOf(draft),
      ...(draft.recommend !== 'auto' && {
        recommend: draft.recommend === 'yes',
      }),
      ...(title && { title }),
    }
  );
}
