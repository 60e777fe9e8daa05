import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TalkEntityV1alpha1 } from '@lectern/backstage-plugin-learn-common';
import {
  bareTalk,
  FakeLearnApi,
  pavedRoads,
  recommendationOf,
  renderLearn,
  talkOf,
} from '../../__testUtils__';

const path = (id: string) => `/learn/talks/${id}`;

const entity: TalkEntityV1alpha1 = {
  apiVersion: 'lectern.dev/v1alpha1',
  kind: 'Talk',
  metadata: {
    name: pavedRoads.id,
    namespace: 'learning',
    title: pavedRoads.title,
  },
  spec: { type: 'keynote' },
};

describe('TalkPage', () => {
  it('shows what the talk is', async () => {
    renderLearn(path(pavedRoads.id));
    expect(
      await screen.findByRole('heading', { name: pavedRoads.title }),
    ).toBeInTheDocument();
    expect(screen.getByText('Keynote')).toBeInTheDocument();
    const presenters = screen.getByRole('list', { name: 'Speakers' });
    expect(
      within(presenters)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['Ida QuillStaff Engineer, Brook Ltd', 'Tom ReedQuarry Works']);
    for (const fact of [
      'May 14, 2031, 11:05',
      'Barn B',
      'Paths',
      '25 min',
      'English',
      'Intermediate',
      'Also known as Paved Roads',
      'Why one team in three left the golden path, and came back.',
    ]) {
      expect(screen.getByText(fact)).toBeInTheDocument();
    }
    await waitFor(() =>
      expect(document.title).toBe(
        `${pavedRoads.title} | Learn Platform Engineering | Meadow Portal`,
      ),
    );
  });

  it('links to talks that share something', async () => {
    renderLearn(path(pavedRoads.id));
    const href = async (name: string) =>
      (await screen.findByRole('link', { name })).getAttribute('href');
    expect(await href('Meadow Conf 2031')).toBe(
      '/learn/events/meadow-conf-2031',
    );
    expect(await href('Brook Ltd')).toBe('/learn/organizations/brook');
    expect(await href('Ida Quill')).toBe('/learn/speakers/Ida%20Quill');
    expect(await href('Golden paths')).toBe('/learn/talks?topic=golden-paths');
  });

  it('links out in tabs that do not know where the reader came from', async () => {
    renderLearn(path(pavedRoads.id));
    const video = await screen.findByRole('link', {
      name: /^Watch on YouTube/,
    });
    expect(video).toHaveAttribute(
      'href',
      'https://video.example.org/watch?v=1',
    );
    expect(video).toHaveAttribute('target', '_blank');
    expect(video).toHaveAttribute('rel', 'noopener noreferrer');
    expect(
      screen.getByRole('link', { name: /^Slides · Speaker Deck/ }),
    ).toHaveAttribute('href', 'https://slides.example.org/1');
    expect(
      screen.getByRole('link', { name: /^Talk page on schedule.example.org/ }),
    ).toBeInTheDocument();
  });

  it('never links to what is no web address', async () => {
    const url = ['javascript', 'alert(1)'].join(':');
    const hostile = talkOf({
      id: 'hostile',
      title: 'Hostile',
      media: [{ kind: 'video', provider: 'youtube', url }],
      urls: [url],
      recommendations: [
        { ...pavedRoads.recommendations[0], url },
        recommendationOf({ author: 'Per Lind', url }),
      ],
      voices: 2,
    });
    renderLearn(path('hostile'), {
      api: new FakeLearnApi({ talks: [hostile] }),
    });
    expect(
      await screen.findByText('What I saw at Meadow Conf'),
    ).toBeInTheDocument();
    expect(screen.getByText('No links yet.')).toBeInTheDocument();
    expect(screen.queryByText(/alert/)).not.toBeInTheDocument();
    for (const link of screen.getAllByRole('link')) {
      expect(link.getAttribute('href')).not.toContain('alert');
    }
  });

  it('names related talks with the reason', async () => {
    renderLearn(path(pavedRoads.id));
    const related = await screen.findByRole('region', {
      name: 'Related talks',
    });
    const link = await within(related).findByRole('link', {
      name: 'Many Tenants, One Cellar',
    });
    expect(link).toHaveAttribute('href', '/learn/talks/many-tenants-77c1');
    expect(
      within(related).getByText('also on Multi-tenancy'),
    ).toBeInTheDocument();
  });

  it('stays useful when related talks fail', async () => {
    const api = new FakeLearnApi();
    jest.spyOn(api, 'related').mockRejectedValue(new Error('no'));
    renderLearn(path(pavedRoads.id), { api });
    expect(
      await screen.findByText(/Related talks could not be loaded/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: pavedRoads.title }),
    ).toBeInTheDocument();
  });

  it('links to the catalog, in whatever namespace the talk is there', async () => {
    renderLearn(path(pavedRoads.id), { entities: [entity] });
    const catalog = await screen.findByRole('region', {
      name: 'In the catalog',
    });
    await waitFor(() =>
      expect(within(catalog).getByRole('link').getAttribute('href')).toBe(
        `/catalog/learning/talk/${pavedRoads.id}`,
      ),
    );
  });

  it('links to the entity that people wrote for it', async () => {
    const talk = talkOf({ id: 'lunch', entityRef: 'talk:team/lunch-talk' });
    const written = {
      ...entity,
      metadata: { name: 'lunch-talk', namespace: 'team' },
    };
    renderLearn(path('lunch'), {
      api: new FakeLearnApi({ talks: [talk] }),
      entities: [written],
    });
    const catalog = await screen.findByRole('region', {
      name: 'In the catalog',
    });
    await waitFor(() =>
      expect(within(catalog).getByRole('link').getAttribute('href')).toBe(
        '/catalog/team/talk/lunch-talk',
      ),
    );
  });

  it('says which fields a curator has put right', async () => {
    const talk = talkOf({
      ...pavedRoads,
      corrected: [
        'title',
        'type',
        'presenters',
        'event',
        'date',
        'abstract',
        'language',
        'level',
        'video',
        'slides',
      ],
    });
    renderLearn(path(talk.id), { api: new FakeLearnApi({ talks: [talk] }) });
    await screen.findByRole('heading', { name: talk.title });
    expect(screen.getAllByText('Corrected by a curator')).toHaveLength(10);
  });

  it('leaves the catalog out when the talk is not there', async () => {
    renderLearn(path(pavedRoads.id));
    await screen.findByRole('link', { name: 'Many Tenants, One Cellar' });
    expect(
      screen.queryByRole('region', { name: 'In the catalog' }),
    ).not.toBeInTheDocument();
  });

  it('says what is not known of a bare talk', async () => {
    renderLearn(path(bareTalk.id));
    for (const text of [
      'Speakers unknown',
      'No abstract yet.',
      'No recommendations yet.',
      'No links yet.',
    ]) {
      expect(await screen.findByText(text)).toBeInTheDocument();
    }
  });

  it('says when there is no such talk', async () => {
    renderLearn(path('nowhere'));
    expect(
      await screen.findByRole('heading', { name: 'Talk not found' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'All talks' })).toHaveAttribute(
      'href',
      '/learn/talks',
    );
    await waitFor(() =>
      expect(document.title).toBe(
        'Talk not found | Learn Platform Engineering | Meadow Portal',
      ),
    );
  });

  it('says when there is no such page', async () => {
    renderLearn('/learn/talks/paved-roads-4f2a/slides');
    expect(
      await screen.findByRole('heading', { name: 'Page not found' }),
    ).toBeInTheDocument();
  });

  it('says what failed and tries again', async () => {
    const api = new FakeLearnApi();
    jest.spyOn(api, 'talk').mockRejectedValueOnce(new Error('store is down'));
    renderLearn(path(pavedRoads.id), { api });
    expect(await screen.findByRole('alert')).toHaveTextContent('store is down');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', { name: pavedRoads.title }),
    ).toBeInTheDocument();
  });

  it('opens from its card, by way of the drawer', async () => {
    const { url } = renderLearn('/learn/talks');
    const card = await screen.findByRole('link', {
      name: `${pavedRoads.title} (Keynote)`,
    });
    expect(card).toHaveAttribute('href', path(pavedRoads.id));
    await userEvent.click(card);
    await userEvent.click(
      await screen.findByRole('link', { name: 'Open page' }),
    );
    await waitFor(() => expect(url()).toBe(path(pavedRoads.id)));
    expect(
      await screen.findByRole('region', { name: 'Why this talk' }),
    ).toBeInTheDocument();
  });
});
