import type { z } from 'zod';
import type { EventFact, Mention, ReadDocument, Warning } from '../model';
import { nestsTooDeep } from '../text/yaml';
import { UnreadableError } from '../UnreadableError';
import { mentionOf } from './pack-mentions';
import { PACK_LISTS, packHeadSchema } from './pack-schema';
import { statedDecisions } from './pack-decisions';
import { itemReasons, PACK_PATHS } from './pack-reasons';
import { readPackList, unknownField } from './pack-items';
import { readYamlFields, type YamlField } from './pack-yaml';
import type { FormatReader } from './types';

/** More than a person reads; a file with more is no pack gone wrong, but something else. */
const MAX_WARNINGS = 100;

/** Room for some ten thousand talks in one file. */
const MAX_LENGTH = 2_000_000;

/**
 * Packs: talks chosen and described by people, in YAML (or JSON, which is YAML). The format is `packSchema`.
 * A talk that is wrong costs that talk and a warning with its line; a field that is unknown costs the field.
 *
 * @public
 */
export const packFormat: FormatReader = {
  id: 'pack',

  detect({ text }) {
    const start = text.slice(0, 10_000);
    // A second `---` ends front matter: what follows it is Markdown.
    const [first, second] = start
      .replace(/^(?:[^\S\n]*(?:[#%].*)?\n)*---[^\S\n]*\n/, '')
      .split(/^---[^\S\n]*$/m);
    const marked = /^(\{\s*)?(["']?)lectern\2\s*:\s*[\w."']{0,12}\s*[,}#\n]/m;
    return (
      marked.test(`${first}\n`) &&
      (second === undefined || /^\s*\w+:/.test(second))
    );
  },

  read(input) {
    const { fields, problems } = readFields(input.text);
    const warnings: Warning[] = [...input.warnings, ...problems];
    const head = readHead(fields, warnings);
    const events = readPackList(PACK_LISTS.events, fields, warnings);
    const talks = readPackList(PACK_LISTS.talks, fields, warnings);
    const eventTitle = titlesOf(events.map(({ value }) => value));
    const document: ReadDocument = {
      source: input.source,
      format: 'pack',
      title: head.title ?? null,
      author: head.author ?? null,
      published: head.published ?? null,
      url: head.url ?? input.url ?? null,
      language: head.language ?? null,
      signature: [],
      mentions: withoutTwins(
        talks.map(({ value: { event, ...talk }, line, item }) => {
          const mention = mentionOf(
            { ...talk, event: event ?? input.event },
            { source: input.source, line, eventTitle },
          );
          return input.explain
            ? { ...mention, reasons: itemReasons(mention, item, PACK_PATHS) }
            : mention;
        }),
        warnings,
      ),
      themes: [],
      products: [],
      resources: [],
      events: events.map(({ value }) => value),
      organizations: readPackList(
        PACK_LISTS.organizations,
        fields,
        warnings,
      ).map(({ value }) => value),
      topics: readPackList(PACK_LISTS.topics, fields, warnings).map(
        ({ value }) => value,
      ),
      warnings,
    };
    if (fields.some(({ key }) => key === PACK_LISTS.decisions.key)) {
      document.decisions = statedDecisions(
        input.source,
        readPackList(PACK_LISTS.decisions, fields, warnings),
        warnings,
      );
    }
    refuseEmpty(document, problems);
    return [{ ...document, warnings: firstOf(warnings) }];
  },
};

function firstOf(warnings: Warning[]): Warning[] {
  const sorted = [...warnings].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const more = sorted.length - MAX_WARNINGS;
  return more > 0
    ? [
        ...sorted.slice(0, MAX_WARNINGS),
        { line: null, message: `${more} more problems like these.` },
      ]
    : sorted;
}

function readFields(text: string) {
  if (text.length > MAX_LENGTH) {
    throw new UnreadableError(
      `This pack is longer than ${MAX_LENGTH} characters. Split it over several files.`,
    );
  }
  if (nestsTooDeep(text)) {
    throw new UnreadableError(
      'This pack nests deeper than any pack does. Close the brackets that are open.',
    );
  }
  try {
    return readYamlFields(text);
  } catch (cause) {
    // Nesting without end exhausts the parser.
    throw new UnreadableError(
      'This pack cannot be read as YAML. Check its indentation and quotation marks.',
      { cause },
    );
  }
}

type Head = z.output<typeof packHeadSchema>;

/** Fields of the head fail one by one; only the format's version must be right. */
function readHead(fields: YamlField[], warnings: Warning[]): Partial<Head> {
  const head = new Map<string, unknown>();
  for (const { key, line, content } of fields) {
    if (Object.hasOwn(PACK_LISTS, key)) {
      if (!Array.isArray(content) && content.value !== null) {
        warnings.push({ line, message: `\`${key}\` must be a list.` });
      }
      continue;
    }
    const value = Array.isArray(content) ? content : content.value;
    if (value !== null) {
      head.set(key, value);
    }
  }
  const lines = new Map(fields.map(({ key, line }) => [key, line]));
  const lineOf = (key: string) => lines.get(key) ?? null;
  const first = packHeadSchema.safeParse(Object.fromEntries(head));
  for (const issue of first.error?.issues ?? []) {
    const keys =
      issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])];
    for (const key of keys) {
      head.delete(key);
      if (key === 'lectern') {
        throw new UnreadableError(
          `Line ${lineOf(key) ?? 1}: \`lectern\` ${issue.message}. ` +
            'A pack starts with `lectern: 1`.',
        );
      }
      warnings.push({
        line: lineOf(key),
        message:
          issue.code === 'unrecognized_keys'
            ? unknownField(key, 'The pack')
            : `\`${key}\` ${issue.message}; it is left out.`,
      });
    }
  }
  return packHeadSchema.partial().parse(Object.fromEntries(head));
}

function titlesOf(events: EventFact[]): (nameOrTitle: string) => string {
  const titles = new Map(
    events.flatMap(({ name, title }) => (name ? [[name, title]] : [])),
  );
  return nameOrTitle => titles.get(nameOrTitle) ?? nameOrTitle;
}

/** A talk stands in a pack once. Which of two is meant is for the person to say; the first stays. */
function withoutTwins(mentions: Mention[], warnings: Warning[]): Mention[] {
  const kept = new Map<string, Mention>();
  for (const mention of mentions) {
    const twin = kept.get(mention.id);
    if (twin) {
      warnings.push({
        line: mention.line,
        message: mention.name
          ? `The name \`${mention.name}\` is taken by the talk in line ${twin.line}: this one is left out. Give each talk a name of its own.`
          : `"${mention.title}" stands in line ${twin.line} already: this one is left out. Give both a name if they are two talks.`,
      });
    } else {
      kept.set(mention.id, mention);
    }
  }
  return [...kept.values()];
}

function refuseEmpty(document: ReadDocument, problems: Warning[]): void {
  const { mentions, events, organizations, topics, decisions = [] } = document;
  const [problem] = problems;
  if (
    problem &&
    [mentions, events, organizations, topics, decisions].every(
      list => list.length === 0,
    )
  ) {
    throw new UnreadableError(
      `Nothing in this pack can be read. Line ${problem.line ?? 1}: ${
        problem.message
      }`,
    );
  }
}
