import { screen, within } from '@testing-library/react';
import type {
  OrganizationEntityV1alpha1,
  TalkEntityV1alpha1,
} from '@lectern/backstage-plugin-learn-common';
import { entityOrganizationCard } from '../../alpha/entityCards';
import { renderEntityCard } from '../../__testUtils__';

const organization: OrganizationEntityV1alpha1 = {
  apiVersion: 'lectern.dev/v1alpha1',
  kind: 'Organization',
  metadata: {
    name: 'brook',
    namespace: 'default',
    title: 'Brook Ltd',
    annotations: {
      'backstage.io/managed-by-location': 'learn:organizations/brook',
    },
  },
  spec: { website: 'https://brook.example.org/' },
};

const talk = (
  name: string,
  presenter: string,
  topics: string[] = [],
): TalkEntityV1alpha1 => ({
  apiVersion: 'lectern.dev/v1alpha1',
  kind: 'Talk',
  metadata: { name, namespace: 'default', title: `Talk ${name}` },
  spec: {
    type: 'talk',
    topics,
    presenters: [
      { name: presenter, organization: 'Brook Ltd' },
      { name: 'Tom Reed', organization: 'Quarry Works' },
    ],
  },
  relations: [{ type: 'presentedBy', targetRef: 'organization:default/brook' }],
});

describe('EntityOrganizationCard', () => {
  it('shows the talks of its people, and who they are', async () => {
    renderEntityCard(entityOrganizationCard, organization, {
      entities: [
        talk('one', 'Ida Quill'),
        talk('two', 'Ida Quill'),
        talk('three', 'Bea Moss'),
      ],
    });
    const talks = await screen.findByRole('region', {
      name: 'Talks',
    });
    expect(await within(talks).findAllByRole('listitem')).toHaveLength(3);
    const presenters = screen.getByRole('region', { name: 'Speakers' });
    expect(
      within(presenters)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['Ida Quill 2 talks', 'Bea Moss 1 talk']);
    expect(
      within(presenters).getByRole('link', { name: 'Ida Quill' }),
    ).toHaveAttribute('href', '/learn/speakers/Ida%20Quill');
    expect(
      screen.getByRole('link', { name: 'View all 3 talks in Learn' }),
    ).toHaveAttribute('href', '/learn/talks?organization=brook');
    expect(
      screen.getByRole('link', { name: /^brook.example.org/ }),
    ).toHaveAttribute('href', 'https://brook.example.org/');
  });

  it('says what its people spoke about, and leads to Learn', async () => {
    renderEntityCard(entityOrganizationCard, organization, {
      entities: [
        talk('one', 'Ida Quill', ['multi-tenancy', 'golden-paths']),
        talk('two', 'Ida Quill', ['golden-paths']),
      ],
    });
    const topics = await screen.findByRole('region', { name: 'Topics' });
    await within(topics).findByRole('link', { name: 'Golden paths' });
    expect(
      within(topics)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['Golden paths 2 talks', 'Multi-tenancy 1 talk']);
    expect(
      within(topics).getByRole('link', { name: 'Golden paths' }),
    ).toHaveAttribute('href', '/learn/talks?topic=golden-paths');
    expect(
      await screen.findByRole('link', { name: 'Open in Learn' }),
    ).toHaveAttribute('href', '/learn/organizations/brook');
  });

  it('keeps room for what its talks will say', async () => {
    renderEntityCard(
      entityOrganizationCard,
      {
        ...organization,
        relations: [
          { type: 'presenterOf', targetRef: 'talk:default/one' },
          { type: 'presenterOf', targetRef: 'talk:default/two' },
        ],
      },
      { catalog: { queryEntities: () => new Promise(() => {}) } },
    );
    const talks = await screen.findByRole('region', { name: 'Talks' });
    expect(within(talks).getByRole('status').childElementCount).toBe(2);
    for (const name of ['Topics', 'Speakers']) {
      expect(screen.getByRole('region', { name })).toBeInTheDocument();
    }
  });

  it('does not send readers to speakers of an organization that Learn does not know', async () => {
    renderEntityCard(
      entityOrganizationCard,
      { ...organization, metadata: { name: 'brook', title: 'Brook Ltd' } },
      { entities: [talk('one', 'Ida Quill', ['golden-paths'])] },
    );
    const presenters = await screen.findByRole('region', { name: 'Speakers' });
    expect((await within(presenters).findByRole('listitem')).textContent).toBe(
      'Ida Quill 1 talk',
    );
    expect(within(presenters).queryByRole('link')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Open in Learn' }),
    ).not.toBeInTheDocument();
  });

  it('says when it has no talks', async () => {
    renderEntityCard(entityOrganizationCard, organization);
    expect(
      await screen.findByText('No talks in the catalog yet.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Speakers' })).toBeNull();
  });

  it('leaves organizations of others alone', async () => {
    renderEntityCard(entityOrganizationCard, {
      ...organization,
      apiVersion: 'other.example.org/v1',
    });
    expect(await screen.findByText('End of cards')).toBeInTheDocument();
    expect(screen.queryByText('Talks and speakers')).not.toBeInTheDocument();
  });
});
