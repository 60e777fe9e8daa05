import type { ReadDocument, ResolvedTalk } from '@lectern/ingest';
import type { Command } from 'commander';
import fs from 'fs-extra';
import path from 'node:path';
import { CommandError } from '../CommandError';
import { count } from '../count';
import type { Io } from '../io';
import { packOf } from '../pack/packOf';
import { packYaml } from '../pack/packYaml';
import { readDecisions } from '../pack/readDecisions';
import { idleIn } from '../preview/idleDecisions';
import { resolveDocuments } from '../resolveDocuments';
import { readingOptions, readOrFail, type ReadingOptions } from './reading';

interface PackOptions extends ReadingOptions {
  output?: string;
  title?: string;
  force?: boolean;
  decisions?: string;
}

/** `lectern pack`: writes a pack of what the sources say, for a person to edit. */
export function registerPack(program: Command, io: Io): void {
  readingOptions(
    program
      .command('pack')
      .description('write a pack of what is understood, for a person to edit')
      .argument('<source...>', 'files, directories, addresses'),
  )
    .option(
      '-o, --output <file>',
      'where to write it; without it, to the screen',
    )
    .option('--title <title>', 'title of the pack')
    .option(
      '--decisions <file>',
      'what curators decided in the portal (the answer of GET /api/learn/curation/decisions, or a list in YAML)',
    )
    .option('--force', 'replace the file if there is one')
    .action(async (sources: string[], options: PackOptions) => {
      const file = options.output && path.resolve(io.cwd, options.output);
      if (file && !options.force && (await fs.pathExists(file))) {
        throw new CommandError(
          `${options.output} exists, and may hold somebody's work. Choose another file, or replace it with --force.`,
        );
      }
      const { documents: read } = await readOrFail(sources, io, options);
      const documents = options.decisions
        ? [...read, await readDecisions(options.decisions, io)]
        : read;
      const resolution = resolveDocuments(documents, io.stderr);
      const talks = inReadingOrder(resolution.talks, documents);
      if (talks.length === 0) {
        throw new CommandError(
          `These sources speak of no talks. \`lectern preview\` shows what they say.`,
        );
      }
      const title = options.title ?? documents[0].title ?? 'Talks';
      const text = packYaml(
        packOf({ ...resolution, talks }, title, documents),
        talks,
      );
      if (!file) {
        io.stdout.write(text);
        return;
      }
      const idle = documents.flatMap(document => idleIn(document, resolution));
      await write(file, text, options.output);
      for (const { message } of idle) io.stderr.write(`${message}\n`);
      io.stderr.write(
        `Wrote ${count(talks.length, 'talk')} to ${options.output}.\n`,
      );
    });
}

async function write(file: string, text: string, name = file): Promise<void> {
  try {
    await fs.outputFile(file, text);
  } catch (error) {
    const { code } = Object(error) as { code?: unknown };
    throw new CommandError(
      `${name} cannot be written (${String(
        code ?? error,
      )}). Choose another file.`,
    );
  }
}

/** Talks, and the mentions of each, as the sources speak of them: a person who edits the pack has them at hand. */
function inReadingOrder(
  talks: ResolvedTalk[],
  documents: ReadDocument[],
): ResolvedTalk[] {
  const places = new Map(
    documents
      .flatMap(({ mentions }) => mentions)
      .map(({ id }, index) => [id, index]),
  );
  const placeOf = ({ id }: { id: string }) => places.get(id) ?? places.size;
  return talks
    .map(talk => ({
      ...talk,
      mentions: [...talk.mentions].sort((a, b) => placeOf(a) - placeOf(b)),
    }))
    .sort((a, b) => placeOf(a.mentions[0]) - placeOf(b.mentions[0]));
}
