import type { Resolution, ResolveInput } from '../model';
import { Resolver } from './Resolver';

/**
 * Works out which talks, events, organizations and people a set of documents speaks of.
 *
 * Pure: the same documents, decisions and published names give the same result in whatever order the documents come, and
 * nothing but them counts, no clock either. Mentions are one talk when they share an id of sched.com or a recording, or a
 * title at one edition of an event, or a similar title with agreeing speakers or organization. Nothing is merged that
 * contradicts itself; what is only likely becomes a {@link Suggestion}.
 *
 * @param input - What was read, what curators decided, and the names that are published already.
 * @returns Everything sorted by name; references only to things in the same result.
 * @public
 */
export function resolve(input: ResolveInput): Resolution {
  return new Resolver(input).resolution();
}
