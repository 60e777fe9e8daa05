import type { DecisionBody } from '@lectern/ingest';
import type { Problem } from './Problem';
import type { PackFile } from './validatePacks';

/** A decision, and where it stands. */
interface Placed {
  file: string;
  line: number | null;
  decision: DecisionBody;
}

/**
 * Checks what the files of a pack decide: a decision that a later one of the same files overrides was forgotten, and topics
 * have to be described where any are. Talks may come from other sources, so that their names cannot be checked.
 */
export function validateDecisions(files: readonly PackFile[]): Problem[] {
  const placed: Placed[] = files.flatMap(({ file, document }) =>
    (document.decisions ?? []).map(({ decision, line }) => ({
      file,
      line,
      decision,
    })),
  );
  return [...overridden(placed), ...danglingTopics(placed, files)];
}

/** What a decision is about: of two about the same, the later one counts. */
function matterOf(decision: DecisionBody): string | null {
  switch (decision.kind) {
    case 'merge':
    case 'keep-apart':
      return `talks ${[...decision.talks].sort().join(' ')}`;
    case 'correct':
      return `${decision.field} of ${decision.talk}`;
    case 'add-topic':
    case 'remove-topic':
      return `topic ${decision.topic} of ${decision.talk}`;
    default:
      return null;
  }
}

function overridden(placed: readonly Placed[]): Problem[] {
  const last = new Map<string, Placed>();
  for (const one of placed) {
    const matter = matterOf(one.decision);
    if (matter) last.set(matter, one);
  }
  return placed.flatMap(({ file, line, decision }) => {
    const matter = matterOf(decision);
    const later = matter ? last.get(matter) : undefined;
    if (!later || later.decision === decision) return [];
    const place = `${later.file}${later.line ? `, line ${later.line}` : ''}`;
    return [
      {
        file,
        line,
        message: `The decision in ${place} overrides this one (${decision.kind}). Keep one of them.`,
      },
    ];
  });
}

function danglingTopics(
  placed: readonly Placed[],
  files: readonly PackFile[],
): Problem[] {
  const names = new Set(
    files.flatMap(({ document }) => document.topics.map(({ name }) => name)),
  );
  return placed.flatMap(({ file, line, decision }) =>
    names.size > 0 && 'topic' in decision && !names.has(decision.topic)
      ? [
          {
            file,
            line,
            message: `No topic is named \`${decision.topic}\`. Describe it under \`topics\`, or check its spelling.`,
          },
        ]
      : [],
  );
}
