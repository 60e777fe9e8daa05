import type {
  Correction,
  TalkDetail,
  TalkLevel,
  TalkType,
} from '@lectern/backstage-plugin-learn-common';
import { safeUrl } from '../../lib/safeUrl';

/**
 * The fields of a talk as they are being written: text, or a list of
 * presenters. Empty text is none.
 *
 * @internal
 */
export type FieldValues = {
  title: string;
  type: TalkType;
  presenters: Array<{ name: string; organization: string }>;
  event: string;
  date: string;
  abstract: string;
  language: string;
  level: TalkLevel | '';
  video: string;
  slides: string;
};

/** @internal */
export type FieldName = keyof FieldValues;

/**
 * How long text may be, as the backend takes it, in characters.
 *
 * @internal
 */
export const LONGEST = {
  title: 300,
  name: 300,
  event: 300,
  date: 10,
  abstract: 20_000,
  language: 35,
  video: 2048,
  slides: 2048,
} as const;

/**
 * Fields in the order in which they are offered.
 *
 * @internal
 */
export const FIELDS: readonly FieldName[] = [
  'title',
  'presenters',
  'event',
  'date',
  'type',
  'abstract',
  'language',
  'level',
  'video',
  'slides',
];

/**
 * What a talk has at present.
 *
 * @internal
 */
export function valuesOf(talk: TalkDetail): FieldValues {
  const address = (wanted: 'video' | 'slides') =>
    talk.media.find(({ kind }) => kind === wanted)?.url ?? '';
  return {
    title: talk.title,
    type: talk.type,
    presenters: talk.presenters.map(({ name, organization }) => ({
      name,
      organization: organization?.title ?? '',
    })),
    event: talk.event?.title ?? '',
    date: talk.date ?? '',
    abstract: talk.abstract ?? '',
    language: talk.language ?? '',
    level: talk.level ?? '',
    video: address('video'),
    slides: address('slides'),
  };
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text)
  );
}

/**
 * What is wrong with text for a field, as a key of the texts; null where
 * nothing is.
 *
 * @internal
 */
export function problemOf(
  field: FieldName,
  text: string,
): 'title' | 'date' | 'language' | 'url' | null {
  const value = text.trim();
  if (!value) {
    return field === 'title' ? 'title' : null;
  }
  switch (field) {
    case 'date':
      return isDay(value) ? null : 'date';
    case 'language':
      return isLanguage(value) ? null : 'language';
    case 'video':
    case 'slides':
      return safeUrl(value) ? null : 'url';
    default:
      return null;
  }
}

/**
 * A field put right; nothing where the value cannot be.
 *
 * @internal
 */
export function toCorrection(
  field: FieldName,
  values: FieldValues,
): Correction | undefined {
  switch (field) {
    case 'type':
      return { field, value: values.type };
    case 'level':
      return { field, value: values.level || null };
    case 'presenters': {
      const value = values.presenters
        .map(({ name, organization }) => ({
          name: name.trim(),
          organization: organization.trim() || null,
        }))
        .filter(({ name }) => name);
      return { field, value };
    }
    default: {
      const value = values[field].trim();
      if (problemOf(field, value)) {
        return undefined;
      }
      return field === 'title'
        ? { field, value }
        : { field, value: value || null };
    }
  }
}
