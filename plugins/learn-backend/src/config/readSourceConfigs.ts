import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { SourceConfig } from './SourceConfig';
import {
  checkFormat,
  checkSourceId,
  urlProblem,
  DEFAULT_SCHEDULE,
} from './sourceSettings';

const KINDS = ['url', 'file', 'package'] as const;
const PACKAGE_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

/**
 * Reads `learn.sources`.
 *
 * @param formats - ids of formats that modules have added
 * @returns undefined where the configuration has no such key, which is not the same as an empty list:
 *   a forgotten file must not look like the wish to remove every source.
 * @throws InputError naming the entry and what to write instead.
 *
 * @internal
 */
export function readSourceConfigs(
  config: Config,
  formats: readonly string[] = [],
): SourceConfig[] | undefined {
  const entries = config.getOptionalConfigArray('learn.sources');
  if (!entries) {
    return undefined;
  }
  const sources = entries.map((entry, index) =>
    readSourceConfig(entry, index, formats),
  );
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

function readSourceConfig(
  entry: Config,
  index: number,
  formats: readonly string[],
): SourceConfig {
  const id = entry.getOptionalString('id');
  checkSourceId(id, `learn.sources[${index}]`);
  const where = `learn.sources[${index}] ("${id}")`;
  const [kind, ...others] = KINDS.filter(candidate => entry.has(candidate));
  if (!kind || others.length > 0) {
    throw new InputError(
      `${where}: write exactly one of "url", "file" and "package".`,
    );
  }
  const location = entry.getString(kind).trim();
  checkLocation(kind, location, where);
  const format = entry.getOptionalString('format') ?? 'auto';
  checkFormat(format, where, formats);
  return {
    id,
    kind,
    location,
    title: entry.getOptionalString('title'),
    format,
    event: entry.getOptionalString('event'),
    recommend: entry.getOptionalBoolean('recommend'),
    schedule: readSchedule(entry) ?? DEFAULT_SCHEDULE,
  };
}

/**
 * Reads `schedule`. One replica at a time reads a source, whatever it says.
 *
 * @internal
 */
export function readSchedule(
  config: Config,
): SchedulerServiceTaskScheduleDefinition | undefined {
  return config.has('schedule')
    ? {
        ...readSchedulerServiceTaskScheduleDefinitionFromConfig(
          config.getConfig('schedule'),
        ),
        scope: 'global',
      }
    : undefined;
}

function checkLocation(
  kind: (typeof KINDS)[number],
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
  const problem = urlProblem(location);
  if (problem === 'no-web-address') {
    throw new InputError(
      `${where}: "url" must be an http or https address; for something on disk write "file".`,
    );
  }
  if (problem === 'secret') {
    throw new InputError(
      `${where}: "url" holds a user name or password, which everybody who may see the sources would read. Configure an integration for the host instead.`,
    );
  }
}
