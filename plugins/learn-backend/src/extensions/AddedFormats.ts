import { createRequire } from 'node:module';
import { isAbsolute } from 'node:path';
import { ConflictError, InputError, toError } from '@backstage/errors';
import type {
  LearnFormat,
  LearnFormatsExtensionPoint,
} from '@lectern/backstage-plugin-learn-node';
import { FORMATS } from '@lectern/ingest';
import { withCause } from '../errors';

const ID = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The formats that modules add. What is wrong with one is said when the backend starts, not when the first document comes.
 *
 * @internal
 */
export class AddedFormats implements LearnFormatsExtensionPoint {
  readonly #formats: LearnFormat[] = [];

  addFormat(format: LearnFormat): void {
    const { id, module } = format;
    if (!ID.test(id) || id === 'auto') {
      throw new InputError(
        `The id of a format must be 1 to 63 lower-case letters, digits or "-"; it is "${id}".`,
      );
    }
    if (FORMATS.some(known => known === id)) {
      throw new ConflictError(
        `Learn reads the format "${id}" itself. Give the added format another id.`,
      );
    }
    if (this.#formats.some(known => known.id === id)) {
      throw new ConflictError(
        `The format "${id}" is added twice. Install one module that adds it, or give one of them another id.`,
      );
    }
    if (!isAbsolute(module)) {
      throw new InputError(
        `The format "${id}" gives no absolute path: "${module}". Resolve it, require.resolve('@acme/my-module/format').`,
      );
    }
    checkReader(format);
    this.#formats.push(format);
  }

  list(): readonly LearnFormat[] {
    return this.#formats;
  }

  ids(): string[] {
    return this.#formats.map(({ id }) => id);
  }
}

/** @throws InputError where the path does not lead to a reader of the format. */
function checkReader({ id, module }: LearnFormat): void {
  let loaded: unknown;
  try {
    loaded = createRequire(__filename)(module);
  } catch (cause) {
    throw withCause(
      new InputError(
        `The reader of the format "${id}" cannot be loaded: ${
          toError(cause).message
        }`,
      ),
      cause,
    );
  }
  const reader = property(loaded, 'default');
  if (
    typeof property(reader, 'detect') !== 'function' ||
    typeof property(reader, 'read') !== 'function'
  ) {
    throw new InputError(
      `The module of the format "${id}" has no reader as its default export: an object with "id", "detect" and "read".`,
    );
  }
  if (property(reader, 'id') !== id) {
    throw new InputError(
      `The format is added as "${id}", but its reader calls itself "${property(
        reader,
        'id',
      )}". Give both the same id.`,
    );
  }
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Reflect.get(value, name)
    : undefined;
}
