type QueryValue = string | number | boolean | string[] | undefined;

/**
 * `?a=1&b=x&b=y`, or an empty string where nothing is asked for. Lists repeat their key; undefined and
 * empty values are left out, since the backend refuses a filter without a value.
 *
 * @internal
 */
export function toSearchParams(query: { [key: string]: QueryValue }): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== '') {
        params.append(key, String(item));
      }
    }
  }
  const search = params.toString();
  return search ? `?${search}` : '';
}
