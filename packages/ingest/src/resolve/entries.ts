import type { Mention, ReadDocument } from '../model';
import type { OrganizationIndex } from '../organizations/OrganizationIndex';
import type { Authority } from './documents';
import type { EventNode } from './eventNodes';
import { externalIdsOf, pageOf } from './externalIds';
import { words } from './normalise';
import type { Names } from './likeness';
import { isPerson, personForm, type PersonForm } from './people';
import { stem, titleForm, type TitleForm } from './titles';
import { authorsOf } from './voices';

/**
 * A mention in the form in which mentions are compared. When anything of it changes, another takes its place.
 *
 * @internal
 */
export interface Entry extends Forms {
  document: ReadDocument;
  recommends: boolean;
  authority: Authority;
  /** The same for all copies of an article. */
  article: string;
  event: EventNode | null;
}

/** What a mention says by itself. @internal */
export interface Forms {
  mention: Mention;
  /** What the mention calls the talk; further titles by which it says the talk is known follow. */
  titles: TitleForm[];
  /** What identifies the talk: see `identities`. */
  ids: string[];
  /** See `pageOf`. */
  page: string | null;
  people: PersonForm[];
  /** Whom it says to work where, by the keys under which authors are known. */
  employers: Array<{ person: string; organization: string }>;
  /** Ids of the organizations its speakers belong to. */
  affiliations: Set<string>;
  /** Ids of all organizations the mention connects with the talk: affiliations, and those its title is about. */
  organizations: Set<string>;
  /** Stems of the words of its names; in a title, they say little about what the talk is about. */
  names: Names;
}

/**
 * What a mention says, in the forms in which mentions are compared.
 *
 * @internal
 */
export function formsOf(
  said: Mention,
  organizations: OrganizationIndex,
): Forms {
  const mention = {
    ...said,
    speakers: said.speakers.filter(speaker => isPerson(speaker.name)),
  };
  const named = [
    ...mention.speakers.flatMap(({ organization }) => organization ?? []),
    ...(mention.aboutOrganizations ?? []),
  ].flatMap(name =>
    organizations.idsOf(name).map(id => ({ id, words: words(name) })),
  );
  const connected = [...named, ...organizations.findIn(mention.title)];
  const employers = mention.speakers.flatMap(({ name, organization }) => {
    const ids = organizations.idsOf(organization);
    return authorsOf(name).flatMap(person =>
      ids.map(id => ({ person, organization: id })),
    );
  });
  return {
    mention,
    titles: [mention.title, ...(mention.titleVariants ?? [])].map(titleForm),
    ids: externalIdsOf(mention),
    page: pageOf(mention),
    people: mention.speakers.map(speaker => personForm(speaker.name)),
    employers,
    affiliations: new Set(
      mention.speakers.flatMap(({ organization }) =>
        organizations.idsOf(organization),
      ),
    ),
    organizations: new Set(connected.map(({ id }) => id)),
    names: {
      people: stemsOf(mention.speakers.map(speaker => speaker.name)),
      organizations: new Set([
        ...connected.flatMap(organization => organization.words.map(stem)),
        ...stemsOf(
          connected.flatMap(({ id }) => organizations.describedNames(id)),
        ),
      ]),
      event: stemsOf([mention.event ?? '']),
    },
  };
}

function stemsOf(names: string[]): Set<string> {
  return new Set(names.flatMap(name => words(name).map(stem)));
}
