import fs from 'fs-extra';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { main } from './main';
import type { Output } from './io';

/** A directory of its own for a test, with files in it. */
export function directoryOf(files: Record<string, string | Buffer>): string {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-'));
  for (const [name, content] of Object.entries(files)) {
    fs.outputFileSync(path.join(directory, name), content);
  }
  return directory;
}

/** An output that keeps what is written to it. */
export function recordingOutput(
  options: Partial<Output> = {},
): Output & { text: string } {
  const output = {
    text: '',
    isTTY: false,
    columns: 100,
    ...options,
    write: (text: string) => {
      output.text += text;
    },
  };
  return output;
}

/** Runs the command as if called from a directory. */
export async function run(cwd: string, ...args: string[]) {
  return runWith([], cwd, ...args);
}

/** The same with chunks of standard input. */
export async function runWith(
  input: Uint8Array[],
  cwd: string,
  ...args: string[]
) {
  const stdout = recordingOutput();
  const stderr = recordingOutput();
  const exitCode = await main(args, {
    stdout,
    stderr,
    stdin: Readable.from(input),
    cwd,
  });
  return { exitCode, stdout: stdout.text, stderr: stderr.text };
}

/** A pack with two talks, one event, one organization. */
export const PACK = `lectern: 1
title: Garden talks
author: Ines Okafor
talks:
  - name: the-quiet-pager-2031
    title: The Quiet Pager
    type: keynote
    event: gardencon-2031
    date: 2031-04-02
    speakers:
      - name: Odalys Brandt
        organization: Lanternworks
    summary: Three changes to a rota that took pages from forty to four.
    video: https://www.youtube.com/watch?v=abcdefghijk
    recommendations:
      - title: What I Learned in the Garden
        author: Pell Aguirre
        publishedAt: 2031-04-09
  - title: Compost for Clusters
    event: GardenCon 2031
    speakers:
      - name: Tomas Reznik
events:
  - name: gardencon-2031
    title: GardenCon 2031
    startDate: 2031-04-01
    endDate: 2031-04-03
organizations:
  - name: lanternworks
    title: Lanternworks
`;
