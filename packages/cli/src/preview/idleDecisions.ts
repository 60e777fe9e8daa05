import type { ReadDocument, Resolution, Warning } from '@lectern/ingest';

/** The decisions of a document that bear on nothing, to be told like warnings. */
export function idleIn(
  { decisions = [] }: ReadDocument,
  { idleDecisions }: Resolution,
): Warning[] {
  const idle = new Set(idleDecisions);
  return decisions
    .filter(({ decision }) => idle.has(decision.id))
    .map(({ decision, line }) => ({
      line,
      message: `This decision (${
        decision.kind
      }) bears on nothing here: no source speaks of ${namesIn(decision)}.`,
    }));
}

function namesIn(
  decision: NonNullable<ReadDocument['decisions']>[number]['decision'],
): string {
  const names =
    'talks' in decision ? decision.talks : ([decision.talk] as const);
  return names.map(name => `\`${name}\``).join(' and ');
}
