import type { DecisionBody } from '@lectern/ingest';
import { contentHash } from './contentHash';

/**
 * What a decision is about: of two decisions with the same subject the later one replaces the earlier.
 *
 * @internal
 */
export function decisionSubject(body: DecisionBody): string {
  return contentHash(about(body));
}

function about(body: DecisionBody): string[] {
  switch (body.kind) {
    case 'merge':
    case 'keep-apart':
      return ['pair', ...[...body.talks].sort()];
    case 'split':
      return ['split', body.talk, ...[...body.mentions].sort()];
    case 'correct':
      return ['correct', body.talk, body.field];
    case 'add-topic':
    case 'remove-topic':
      return ['topic', body.talk, body.topic];
    default:
      return [body.kind, body.talk];
  }
}

/**
 * Whether two decisions say the same, in whatever order they name the talks of a pair or the mentions of a split.
 *
 * @internal
 */
export function isSameDecision(a: DecisionBody, b: DecisionBody): boolean {
  return (
    a.kind === b.kind &&
    decisionSubject(a) === decisionSubject(b) &&
    (a.kind !== 'correct' ||
      b.kind !== 'correct' ||
      contentHash(a.value) === contentHash(b.value))
  );
}
