import type {
  AddSourceRequest,
  GivenDocument,
  GivenFile,
  PreviewRequest,
  PreviewResponse,
} from '@lectern/backstage-plugin-learn-common';
import type { FormatName } from '../../hooks/useValueNames';
import { safeUrl } from '../../lib/safeUrl';

/**
 * A source as it is being described.
 *
 * @internal
 */
export type Draft = {
  from: 'url' | 'file';
  url: string;
  file?: GivenFile & { size: number };
  format: FormatName;
  event: string;
  recommend: 'auto' | 'yes' | 'no';
  title: string;
};

/**
 * How long text may be, as the backend takes it, in characters.
 *
 * @internal
 */
export const LONGEST = { url: 4096, event: 300, title: 300 } as const;

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
    if (!draft.file) {
      return undefined;
    }
    const { size: _, ...file } = draft.file;
    return file;
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
 * Whether a change means that something else would be read, so that what was
 * previewed is not it any more.
 *
 * @internal
 */
export function readsOtherwise(change: Partial<Draft>): boolean {
  return ['from', 'url', 'file', 'format', 'event'].some(key => key in change);
}

/**
 * What a source calls itself, where it is a single document.
 *
 * @internal
 */
export function titleIn({ documents }: PreviewResponse): string | undefined {
  const [first, ...others] = documents;
  const title = others.length ? undefined : first?.title;
  return title?.slice(0, LONGEST.title).trim() || undefined;
}

/**
 * What the backend is asked to add; nothing as long as the document is
 * missing.
 *
 * @param ownTitle - what the source is called where nobody names it
 * @internal
 */
export function toAddRequest(
  draft: Draft,
  ownTitle?: string,
): AddSourceRequest | undefined {
  const document = documentOf(draft);
  const title = draft.title.trim() || ownTitle;
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
