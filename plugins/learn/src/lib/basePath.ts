import type { ConfigApi } from '@backstage/core-plugin-api';

/**
 * Where the app itself is: `/portal`, or nothing where it is at the root.
 *
 * @internal
 */
export function basePath(config: ConfigApi | undefined): string {
  const url = config?.getOptionalString('app.baseUrl') ?? '/';
  return new URL(url, 'http://localhost').pathname.replace(/\/$/, '');
}
