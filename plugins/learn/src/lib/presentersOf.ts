import type {
  OrganizationEntityV1alpha1,
  TalkEntityV1alpha1,
} from '@lectern/backstage-plugin-learn-common';

const plain = (name: string) => name.trim().toLocaleLowerCase('en');

/**
 * The people of an organization who gave the talks, those with the most talks
 * first. A presenter is one of its people when their organization is called
 * like it, by its title, its name or an alias.
 *
 * @internal
 */
export function presentersOf(
  organization: OrganizationEntityV1alpha1,
  talks: TalkEntityV1alpha1[],
): Array<{ name: string; talks: number }> {
  const { name, title } = organization.metadata;
  const names = new Set(
    [name, ...(title ? [title] : []), ...(organization.spec.aliases ?? [])].map(
      plain,
    ),
  );
  const counts = new Map<string, number>();
  for (const talk of talks) {
    for (const presenter of talk.spec.presenters ?? []) {
      if (presenter.organization && names.has(plain(presenter.organization))) {
        counts.set(presenter.name, (counts.get(presenter.name) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .map(([presenter, count]) => ({ name: presenter, talks: count }))
    .sort((a, b) => b.talks - a.talks || a.name.localeCompare(b.name));
}
