import { InputError } from '@backstage/errors';
import type { Correction } from '@lectern/backstage-plugin-learn-common';
import { DateTime } from 'luxon';
import { withCause } from '../errors';

/**
 * A correction as it is stored: texts without blanks around them, languages as BCP 47 writes them.
 *
 * @throws InputError where the field cannot have the value, saying what to write.
 *
 * @internal
 */
export function checkCorrection(correction: Correction): Correction {
  switch (correction.field) {
    case 'title':
      return { field: 'title', value: filled('a title', correction.value) };
    case 'presenters':
      return {
        field: 'presenters',
        value: correction.value.map(checkPresenter),
      };
    case 'event':
    case 'abstract': {
      const { field, value } = correction;
      return {
        field,
        value: value === null ? null : filled(`an ${field}`, value),
      };
    }
    case 'date':
      return { field: 'date', value: checkDate(correction.value) };
    case 'language':
      return { field: 'language', value: checkLanguage(correction.value) };
    case 'video':
    case 'slides': {
      const { field, value } = correction;
      return { field, value: value === null ? null : checkUrl(field, value) };
    }
    case 'type':
      return { field: 'type', value: correction.value };
    default:
      return { field: 'level', value: correction.value };
  }
}

function filled(what: string, value: string): string {
  const text = value.trim();
  if (!text) {
    throw new InputError(`Write ${what}; this one is blank.`);
  }
  return text;
}

function checkPresenter(presenter: {
  name: string;
  organization: string | null;
}) {
  return {
    name: filled('a name for each presenter', presenter.name),
    organization: presenter.organization?.trim() || null,
  };
}

function checkDate(value: string | null): string | null {
  if (value !== null) {
    const date = DateTime.fromISO(value, { zone: 'utc' });
    if (!date.isValid || date.toISODate() !== value) {
      throw new InputError(
        `"${value}" is no date. Write one like 2024-03-20, or null for none.`,
      );
    }
  }
  return value;
}

function checkLanguage(value: string | null): string | null {
  if (value === null) {
    return null;
  }
  try {
    const [language] = Intl.getCanonicalLocales(value);
    return language;
  } catch (error) {
    throw withCause(
      new InputError(
        `"${value}" is no language tag. Write one like "en" or "pt-BR", or null for none.`,
      ),
      error,
    );
  }
}

function checkUrl(field: string, value: string): string {
  const url = URL.canParse(value.trim()) ? new URL(value.trim()) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new InputError(
      `"${value}" is no address of a page. Write one that begins with https:// for ${field}, or null for none.`,
    );
  }
  if (url.username || url.password) {
    throw new InputError(
      `The address for ${field} holds a name or password. Leave them out: everybody will see it.`,
    );
  }
  return url.href;
}
