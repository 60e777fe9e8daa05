import { act, screen, waitFor, within } from '@testing-library/react';
import type { TalkEntityV1alpha1 } from '@lectern/backstage-plugin-learn-common';
import { FakeLearnApi, renderEntityCard, talkOf } from '../../__testUtils__';
import { entityTalkCard } from '../../alpha/entityCards';

const talk: TalkEntityV1alpha1 = {
  apiVersion: 'lectern.dev/v1alpha1',
  kind: 'Talk',
  metadata: { name: 'lunch-talk', title: 'What Our Cache Taught Us' },
  spec: {
    type: 'lightning',
    event: 'lunch-talks-2031',
    presenters: [
      { name: 'Ida Quill', user: 'user:default/ida', role: 'Engineer' },
      { name: 'Tom Reed', organization: 'Quarry Works' },
    ],
    organizations: ['brook'],
    abstract: 'Three caches and a funeral.',
    date: '2031-04-02',
    duration: 'PT15M',
    language: 'de',
    topics: ['golden-paths'],
    media: [
      {
        kind: 'slides',
        provider: 'wiki',
        url: 'https://wiki.example.org/slides',
      },
    ],
    recommendations: [
      { author: 'Noor Vale', takeaway: 'Ask who evicts.', title: 'Notes' },
    ],
  },
};

describe('EntityTalkCard', () => {
  it('shows a talk written by hand, from its entity alone', async () => {
    renderEntityCard(entityTalkCard, talk);
    expect(await screen.findByText('About this talk')).toBeInTheDocument();
    const presenters = screen.getByRole('list', { name: 'Speakers' });
    expect(
      within(presenters)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['Ida Quill Engineer', 'Tom Reed Quarry Works']);
    for (const text of [
      'Three caches and a funeral.',
      'Lightning talk',
      'Apr 2, 2031',
      '15 min',
      'German',
      'Ask who evicts.',
      'Noor Vale',
    ]) {
      expect(screen.getByText(text)).toBeInTheDocument();
    }
  });

  it('links to Learn, to the catalog and to its slides', async () => {
    renderEntityCard(entityTalkCard, {
      ...talk,
      metadata: {
        ...talk.metadata,
        annotations: {
          'backstage.io/managed-by-location': 'learn:talks/lunch-talk',
        },
      },
    });
    const href = async (name: string | RegExp) =>
      (await screen.findByRole('link', { name })).getAttribute('href');
    expect(await href('Open in Learn')).toBe('/learn/talks/lunch-talk');
    expect(await href('Golden paths')).toBe('/learn/talks?topic=golden-paths');
    expect(await href('Ida Quill')).toBe('/catalog/default/user/ida');
    expect(await href('Tom Reed')).toBe('/learn/speakers/Tom%20Reed');
    expect(await href(/lunch-talks-2031/)).toBe(
      '/catalog/default/event/lunch-talks-2031',
    );
    expect(await href(/brook/)).toBe('/catalog/default/organization/brook');
    expect(await href(/^Slides/)).toBe('https://wiki.example.org/slides');
  });

  it('names topics by their ids where Learn has no titles for them', async () => {
    const learn = new FakeLearnApi();
    jest.spyOn(learn, 'topics').mockRejectedValue(new Error('Learn is down'));
    renderEntityCard(entityTalkCard, talk, { learn });
    expect(
      await screen.findByRole('link', { name: 'golden paths' }),
    ).toHaveAttribute('href', '/learn/talks?topic=golden-paths');
  });

  it('does not send readers to Learn for a talk that Learn does not know', async () => {
    renderEntityCard(entityTalkCard, talk);
    expect(await screen.findByText('About this talk')).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Open in Learn' }),
    ).not.toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Tom Reed' }),
    ).not.toBeInTheDocument();
  });

  it.each([
    ['talk:default/lunch-talk', true],
    ['talk:other/lunch-talk', false],
  ])(
    'sends readers to Learn where it has read this entity: %s',
    async (entityRef, linked) => {
      const learn = new FakeLearnApi({
        talks: [talkOf({ id: 'lunch-talk', entityRef })],
      });
      const ask = jest.spyOn(learn, 'talk');
      renderEntityCard(entityTalkCard, talk, { learn });
      expect(await screen.findByText('About this talk')).toBeInTheDocument();
      await waitFor(() => expect(ask).toHaveBeenCalled());
      await act(async () => {});
      expect(
        screen.queryAllByRole('link', { name: 'Open in Learn' }),
      ).toHaveLength(linked ? 1 : 0);
    },
  );

  it('manages with a talk that has only a type', async () => {
    renderEntityCard(entityTalkCard, { ...talk, spec: { type: 'talk' } });
    expect(await screen.findByText('About this talk')).toBeInTheDocument();
    expect(screen.queryByText('Links')).not.toBeInTheDocument();
    expect(screen.queryByText('Topics')).not.toBeInTheDocument();
    expect(screen.queryByText('Recommendations')).not.toBeInTheDocument();
  });

  it('leaves talks of others alone', async () => {
    renderEntityCard(entityTalkCard, {
      ...talk,
      apiVersion: 'other.example.org/v1',
    });
    expect(await screen.findByText('End of cards')).toBeInTheDocument();
    expect(screen.queryByText('About this talk')).not.toBeInTheDocument();
  });
});
