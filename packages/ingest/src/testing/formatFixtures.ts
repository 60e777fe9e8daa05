import fs from 'node:fs';
import path from 'node:path';
import type { ReadDocument } from '../model';
import { readSource } from '../readSource';

/** A folder of `fixtures/<format>`: what goes in, and what must come out. */
export interface FormatFixture {
  name: string;
  /** Reads the input without being told its format. */
  read(): ReadDocument[];
  expected: unknown;
}

/**
 * The fixtures of a format, `fixtures/<format>/<case>/{input.*,expected.json}`.
 *
 * @param parts - of the path to the folder of the format
 */
export function formatFixtures(...parts: string[]): FormatFixture[] {
  const folder = path.resolve(...parts);
  return fs.readdirSync(folder).map(name => {
    const files = fs.readdirSync(path.join(folder, name));
    const input = files.find(file => file.startsWith('input.')) ?? 'input';
    const expected = path.join(folder, name, 'expected.json');
    return {
      name,
      read: () =>
        readSource({
          source: input,
          bytes: fs.readFileSync(path.join(folder, name, input)),
          url: `https://fixtures.example.org/${name}/${input}`,
        }),
      expected: JSON.parse(fs.readFileSync(expected, 'utf8')),
    };
  });
}

/** As JSON tells it: without fields that are undefined. */
export function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
