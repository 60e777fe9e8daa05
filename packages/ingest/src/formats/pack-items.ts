import type { z } from 'zod';
import type { Warning } from '../model';
import type { YamlField, YamlValue } from './pack-yaml';

/** Enough to see what is going on: who misspells this many fields has pasted something else. */
const MAX_UNKNOWN = 10;

/**
 * Reads the items of one list of a pack, each for itself. What is wrong with one goes to `warnings`, with its line.
 */
export function readPackList<T>(
  list: { key: string; one: string; schema: z.ZodType<T> },
  fields: YamlField[],
  warnings: Warning[],
): Array<{ value: T; line: number; item: YamlValue }> {
  return fields
    .filter(field => field.key === list.key)
    .flatMap(({ content }) => (Array.isArray(content) ? content : []))
    .flatMap(item => {
      const value = readItem(list.one, list.schema, item, warnings);
      return value ? [{ value, line: item.line, item }] : [];
    });
}

/**
 * Reads one item of a list, or undefined where it is wrong. What is wrong goes to `warnings`, with its line.
 */
export function readItem<T>(
  kind: string,
  schema: z.ZodType<T>,
  item: YamlValue,
  warnings: Warning[],
): T | undefined {
  // Checking takes unknown fields out of its copy.
  const value: unknown = structuredClone(item.value);
  const found = schema.safeParse(value);
  if (found.success) {
    return found.data;
  }
  const wrong: Warning[] = [];
  for (const issue of found.error.issues) {
    const line = item.lineAt(issue.path);
    if (issue.code !== 'unrecognized_keys') {
      const field = issue.path.length ? `\`${issue.path.join('.')}\`` : 'It';
      wrong.push({
        line,
        message: `${field} ${issue.message}: ${labelOf(
          kind,
          value,
        )} is left out.`,
      });
      continue;
    }
    const owner = capital(labelOf(kind, value));
    for (const key of issue.keys) {
      removeAt(value, issue.path, key);
    }
    for (const key of issue.keys.slice(0, MAX_UNKNOWN)) {
      warnings.push({
        line: item.lineAt([...issue.path, key]),
        message: unknownField([...issue.path, key].join('.'), owner),
      });
    }
  }
  warnings.push(...wrong);
  return wrong.length ? undefined : schema.safeParse(value).data;
}

/** What to say of a field the format does not have. */
export function unknownField(key: string, owner: string): string {
  return `${owner} has no field \`${key}\`; it is ignored. Check its spelling.`;
}

function labelOf(kind: string, value: unknown): string {
  const { title, name, metadata } = Object(value) as Record<string, unknown>;
  const own = Object(metadata) as Record<string, unknown>;
  const label = [title, name, own.title, own.name].find(
    one => typeof one === 'string' && one,
  );
  return label ? `the ${kind} "${label}"` : `this ${kind}`;
}

function capital(phrase: string): string {
  return phrase[0].toUpperCase() + phrase.slice(1);
}

function removeAt(value: unknown, path: PropertyKey[], key: string): void {
  const owner = path.reduce<unknown>(
    (inner, step) => Reflect.get(Object(inner), step),
    value,
  );
  Reflect.deleteProperty(Object(owner), key);
}
