import type { PublishedName } from '../../model';
import type { Entry } from '../entries';
import { compareSpeakers, peopleOf, personForm } from '../people';
import { titleForm } from '../titles';

/**
 * Whether a mention that has the id of a published talk speaks of another by now: some calendars give the UID of a session
 * that is gone to the next one. Title and speakers must be wholly others: a session that is retitled keeps its speakers, and
 * one that somebody else takes over its title. Where either is not known, the name stays.
 *
 * @internal
 */
export function isOfAnother(
  { title, speakers = [] }: PublishedName,
  { mention, titles, people }: Entry,
): boolean {
  if (!title || title === mention.title || speakers.length === 0) return false;
  const { tokens } = titleForm(title);
  const isRetold = titles.some(form =>
    [...form.tokens].some(token => tokens.has(token)),
  );
  return (
    !isRetold &&
    compareSpeakers(
      peopleOf(people),
      peopleOf(speakers.map(name => personForm(name))),
    ) === 'differ'
  );
}
