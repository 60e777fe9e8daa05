import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { FORMATS, type Format } from '@lectern/ingest';
import type { SourceConfig } from './SourceConfig';

const KINDS = ['url', 'file', 'package'] as const;
const ID = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/;
const PACKAGE_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { hours: 1 },
  timeout: { minutes: 5 },
  scope: 'global',
};

/**
 * Reads `learn.sources`.
 *
 * @returns undefined where the configuration has no such key, which is not the same as an empty list:
 *   a forgotten file must not look like the wish to remove every source.
 * @throws InputError naming the entry and what to write instead.
 *
 * @internal
 */
export function readSourceConfigs(config: Config): SourceConfig[] | undefined {
  const entries = config.getOptionalConfigArray('learn.sources');
  if (!entries) {
    return undefined;
  }
  const sources = entries.map(readSourceConfig);
  const seen = new Set<string>();
  for (const { id } of sources) {
    if (seen.has(id)) {
      throw new InputError(
        `learn.sources: the id "${id}" is used twice. Give each source an id of its own.`,
      );
    }
    seen.add(id);
  }
  return sources;
}

function readSourceConfig(entry: Config, index: number): SourceConfig {
  const id = entry.getOptionalString('id');
  if (!id || !ID.test(id)) {
    throw new InputError(
      `learn.sources[${index}]: "id" must be 1 to 63 letters, digits, "-", "_" or ".", and begin and end with a letter or digit${
        id ? `; it is "${id}"` : ''
      }.`,
    );
  }
  const where = `learn.sources[${index}] ("${id}")`;
  const [kind, ...others] = KINDS.filter(candidate => entry.has(candidate));
  if (!kind || others.length > 0) {
    throw new InputError(
      `${where}: write exactly one of "url", "file" and "package".`,
    );
  }
  const location = entry.getString(kind).trim();
  checkLocation(kind, location, where);
  return {
    id,
    kind,
    location,
    format: readFormat(entry, where),
    event: entry.getOptionalString('event'),
    recommend: entry.getOptionalBoolean('recommend'),
    schedule: entry.has('schedule')
      ? {
          ...readSchedulerServiceTaskScheduleDefinitionFromConfig(
            entry.getConfig('schedule'),
          ),
          scope: 'global',
        }
      : DEFAULT_SCHEDULE,
  };
}

function readFormat(entry: Config, where: string): Format | 'auto' {
  const value = entry.getOptionalString('format') ?? 'auto';
  const format = [...FORMATS, 'auto' as const].find(known => known === value);
  if (!format) {
    throw new InputError(
      `${where}: the format "${value}" is not known. Write one of ${FORMATS.join(
        ', ',
      )}, or leave it out to have the content looked at.`,
    );
  }
  return format;
}

function checkLocation(
  kind: SourceConfig['kind'],
  location: string,
  where: string,
): void {
  if (!location) {
    throw new InputError(`${where}: "${kind}" is empty.`);
  }
  if (kind === 'url') {
    checkUrl(location, where);
  }
  if (kind === 'package' && !PACKAGE_NAME.test(location)) {
    throw new InputError(
      `${where}: "${location}" is not the name of an npm package.`,
    );
  }
}

function checkUrl(location: string, where: string): void {
  const url = URL.canParse(location) ? new URL(location) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new InputError(
      `${where}: "url" must be an http or https address; for something on disk write "file".`,
    );
  }
  if (url.username || url.password) {
    throw new InputError(
      `${where}: "url" holds a user name or password, which everybody who may see the sources would read. Configure an integration for the host instead.`,
    );
  }
}
