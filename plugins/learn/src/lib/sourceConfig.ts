import type { AddSourceRequest } from '@lectern/backstage-plugin-learn-common';

const LONGEST_ID = 48;

/**
 * Text as YAML takes it, whatever is in it: JSON's strings are YAML's, but
 * for two line separators that YAML 1.1 breaks lines at.
 */
const quoted = (text: string) =>
  JSON.stringify(text)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

function idOf(name: string): string {
  const slug = name
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9._]+/i)
    .filter(part => /[a-z0-9]/i.test(part))
    .join('-')
    .slice(0, LONGEST_ID);
  return slug || 'source';
}

/**
 * A source as it stands in the app-config, for those who keep their sources
 * in Git. A file is meant to lie in the repository.
 *
 * @internal
 */
export function sourceConfig(request: AddSourceRequest): string {
  const name = 'url' in request ? request.url : request.name;
  const settings: Array<[key: string, value: string | undefined]> = [
    ['id', quoted(request.id ?? idOf(request.title ?? name))],
    'url' in request
      ? ['url', quoted(request.url)]
      : ['file', quoted(`./${request.name}`)],
    ['format', request.format && quoted(request.format)],
    ['event', request.event && quoted(request.event)],
    [
      'recommend',
      request.recommend === undefined ? undefined : String(request.recommend),
    ],
  ];
  const [first, ...rest] = settings.flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${value}`,
  );
  return [
    'learn:',
    '  sources:',
    `    - ${first}`,
    ...rest.map(line => `      ${line}`),
    '',
  ].join('\n');
}
