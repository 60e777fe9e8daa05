import type { APIRequestContext } from '@playwright/test';

/** A way to ask the portal's APIs, with the answer read as JSON. */
export type Ask = <T>(
  path: string,
  options?: { method: 'POST' | 'DELETE'; data?: object },
) => Promise<T>;

/**
 * Asks a portal's APIs as guest, as scripts do.
 *
 * @throws Error where the portal does not answer.
 */
export async function askAsGuest(request: APIRequestContext): Promise<Ask> {
  const askBy =
    (headers: Record<string, string>): Ask =>
    async (path, options) => {
      const response = await request.fetch(path, { headers, ...options });
      if (!response.ok()) {
        throw new Error(`${path} answered ${response.status()}`);
      }
      return response.status() === 204 ? undefined : response.json();
    };
  const { backstageIdentity } = await askBy({})<{
    backstageIdentity: { token: string };
  }>('/api/auth/guest/refresh');
  return askBy({ authorization: `Bearer ${backstageIdentity.token}` });
}
