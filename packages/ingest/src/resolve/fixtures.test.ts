import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { EventFact, Mention, ReadDocument, ResolveInput } from '../model';
import { resolve } from './resolve';
import { aDocument, aMention, shuffled, speakers } from './testing';

const FIXTURES = join(__dirname, '../../fixtures/resolve');

const inputSchema = z.strictObject({
  decisions: z
    .array(
      z.strictObject({
        id: z.string(),
        kind: z.enum(['merge', 'keep-apart']),
        talks: z.tuple([z.string(), z.string()]),
      }),
    )
    .default([]),
  published: z
    .array(z.strictObject({ name: z.string(), mentions: z.array(z.string()) }))
    .default([]),
  documents: z.array(
    z.strictObject({
      source: z.string(),
      format: z.enum(['markdown', 'pack']).default('markdown'),
      mentions: z
        .array(
          z
            .looseObject({ id: z.string(), title: z.string() })
            .and(z.object({ speakers: z.array(z.string()).default([]) })),
        )
        .default([]),
      events: z.array(z.looseObject({ title: z.string() })).default([]),
    }),
  ),
});

const expectedSchema = z.strictObject({
  /** Ids of the mentions of each talk. */
  talks: z.array(z.array(z.string())),
  /** Pairs of mentions of the suggested talks. */
  suggestions: z.array(z.array(z.string())).default([]),
  /** Names of talks by a mention of theirs. */
  names: z.record(z.string(), z.string()).default({}),
});

function read(path: string): unknown {
  return parse(readFileSync(path, 'utf8'));
}

function inputOf(folder: string): ResolveInput {
  const { documents, decisions, published } = inputSchema.parse(
    read(join(folder, 'input.yaml')),
  );
  return {
    decisions,
    published,
    documents: documents.map(({ source, format, mentions, events }) => ({
      recommends: true,
      document: aDocument(
        source,
        mentions.map(({ id, title, speakers: names, ...rest }) =>
          aMention(id, title, {
            ...(rest as Partial<Mention>),
            speakers: speakers(...names),
          }),
        ),
        {
          format,
          events: events as EventFact[],
        } satisfies Partial<ReadDocument>,
      ),
    })),
  };
}

describe('resolve, on fixtures', () => {
  it.each(readdirSync(FIXTURES))('%s', name => {
    const folder = join(FIXTURES, name);
    const input = inputOf(folder);
    const expected = expectedSchema.parse(read(join(folder, 'expected.yaml')));

    const resolution = resolve(input);
    const groups = resolution.talks.map(talk => talk.mentions.map(m => m.id));
    expect(groups.sort()).toEqual(expected.talks.sort());
    expect(
      resolution.suggestions.map(s => [...s.mentions].sort()).sort(),
    ).toEqual(expected.suggestions.sort());
    for (const [mention, talk] of Object.entries(expected.names)) {
      expect(
        resolution.talks.find(t => t.mentions.some(m => m.id === mention))
          ?.name,
      ).toBe(talk);
    }
    for (let seed = 1; seed <= 5; seed += 1) {
      expect(resolve(shuffled(input, seed))).toEqual(resolution);
    }
  });
});
