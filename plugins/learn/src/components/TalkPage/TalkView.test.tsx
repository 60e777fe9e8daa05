import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { analyticsApiRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { TalkDetail } from '@lectern/backstage-plugin-learn-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  FakeLearnApi,
  pavedRoads,
  recommendationOf,
  renderLearn,
  talkOf,
} from '../../__testUtils__';
import { learnApiRef } from '../../api';
import { rootRouteRef } from '../../routes';
import { TalkView } from './TalkView';

const show = (talk: TalkDetail, search = '') =>
  renderLearn(`/learn/talks/${talk.id}${search}`, {
    api: new FakeLearnApi({ talks: [talk] }),
  });

const recorded = talkOf({
  id: 'recorded',
  title: 'Recorded',
  media: [
    {
      kind: 'video',
      provider: 'youtube',
      url: 'https://youtu.be/abcdefghijk?t=5',
    },
  ],
});

describe('TalkView', () => {
  it.each([
    ['', '0:05'],
    ['?t=90', '1:30'],
    ['?t=1m30s', '1:30'],
    ['?t=1:30', '1:30'],
    ['?t=soon', '0:05'],
  ])('begins where the address %p says', async (search, time) => {
    show(recorded, search);
    expect(
      await screen.findByRole('button', {
        name: `Play at ${time} · from youtube-nocookie.com`,
      }),
    ).toBeInTheDocument();
  });

  it('copies its own address', async () => {
    const user = userEvent.setup();
    const write = jest.spyOn(navigator.clipboard, 'writeText');
    write.mockResolvedValue();
    show(recorded, '?t=90');
    await user.click(await screen.findByRole('button', { name: 'Copy link' }));
    expect(write).toHaveBeenCalledWith('http://localhost/learn/talks/recorded');
  });

  it('leads to the profile of a colleague', async () => {
    show(
      talkOf({
        id: 'ours',
        title: 'Ours',
        presenters: [
          {
            name: 'Ida Quill',
            organization: null,
            role: null,
            user: 'user:default/ida',
          },
        ],
      }),
    );
    expect(
      await screen.findByRole('link', { name: 'Profile of Ida Quill' }),
    ).toHaveAttribute('href', '/catalog/default/user/ida');
  });

  it('names all of nine presenters', async () => {
    const named = (count: number) =>
      Array.from({ length: count }, (_, i) => ({
        name: `Person ${i + 1}`,
        organization: null,
        role: null,
      }));
    show(talkOf({ id: 'nine', title: 'Nine', presenters: named(9) }));
    const nine = await screen.findByRole('list', { name: 'Speakers' });
    expect(within(nine).getAllByRole('listitem')).toHaveLength(9);
    expect(
      screen.queryByRole('button', { name: /^Show all/ }),
    ).not.toBeInTheDocument();
  });

  it('unfolds a crowd', async () => {
    show(
      talkOf({
        id: 'crowd',
        title: 'Crowd',
        presenters: Array.from({ length: 30 }, (_, i) => ({
          name: `Person ${i + 1}`,
          organization: null,
          role: null,
        })),
      }),
    );
    const list = await screen.findByRole('list', { name: 'Speakers' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(12);
    await userEvent.click(
      screen.getByRole('button', { name: 'Show all 30 speakers' }),
    );
    expect(within(list).getAllByRole('listitem')).toHaveLength(30);
    expect(document.body).not.toHaveFocus();
  });

  it('says that a curator hid it, and lets titles run their own way', async () => {
    const title = 'איך בונים פלטפורמה';
    show(talkOf({ id: 'hidden', title, hidden: true }));
    const heading = await screen.findByRole('heading', { name: title });
    expect(heading).toHaveAttribute('dir', 'auto');
    expect(screen.getByText('This talk is hidden')).toBeInTheDocument();
  });

  it('shortens long words of recommendation until somebody wants them all', async () => {
    const words = 'Measure who leaves the path. '.repeat(30).trim();
    show(
      talkOf({
        id: 'praised',
        title: 'Praised',
        voices: 1,
        recommendations: [
          recommendationOf({ author: 'Noor Vale', takeaway: words }),
        ],
      }),
    );
    const more = await screen.findByRole('button', { name: 'Read all of it' });
    expect(screen.queryByText(words)).not.toBeInTheDocument();
    await userEvent.click(more);
    expect(screen.getByText(words)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Read less' })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });

  it('folds many recommendations', async () => {
    show(
      talkOf({
        id: 'loved',
        title: 'Loved',
        voices: 8,
        recommendations: Array.from({ length: 8 }, (_, i) =>
          recommendationOf({ author: `Author ${i}`, takeaway: 'Good.' }),
        ),
      }),
    );
    const why = await screen.findByRole('region', { name: 'Why this talk' });
    expect(within(why).getAllByText('Good.')).toHaveLength(6);
    await userEvent.click(
      within(why).getByRole('button', { name: 'Show all 8 recommendations' }),
    );
    expect(within(why).getAllByText('Good.')).toHaveLength(8);
  });

  it('tries related talks again', async () => {
    const api = new FakeLearnApi();
    jest.spyOn(api, 'related').mockRejectedValueOnce(new Error('no'));
    renderLearn(`/learn/talks/${pavedRoads.id}`, { api });
    await screen.findByText(/Related talks could not be loaded/);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('link', { name: 'Many Tenants, One Cellar' }),
    ).toBeInTheDocument();
  });

  it('says the reasons before the details where there is one column', async () => {
    const analytics = mockApis.analytics();
    renderInTestApp(
      <TalkView id={pavedRoads.id} layout="drawer" titleId="the-title" />,
      {
        apis: [
          [learnApiRef, new FakeLearnApi()],
          [catalogApiRef, catalogApiMock()],
          [analyticsApiRef, analytics],
          [
            permissionApiRef,
            mockApis.permission({ authorize: AuthorizeResult.DENY }),
          ],
        ],
        mountedRoutes: {
          '/learn': rootRouteRef,
          '/catalog/:namespace/:kind/:name': entityRouteRef,
        },
      },
    );
    expect(
      await screen.findByRole('heading', { name: pavedRoads.title }),
    ).toHaveAttribute('id', 'the-title');
    const parts = screen
      .getAllByRole('heading', { level: 3 })
      .map(heading => heading.textContent);
    expect(parts.slice(0, 3)).toEqual([
      'Why this talk',
      'About this talk',
      'Topics',
    ]);
    const opened = () =>
      analytics.getEvents().filter(({ action }) => action === 'open');
    expect(opened()).toEqual([
      expect.objectContaining({
        subject: pavedRoads.id,
        attributes: { in: 'drawer' },
      }),
    ]);
    await userEvent.click(screen.getByRole('link', { name: /^Slides/ }));
    expect(analytics.getEvents()).toContainEqual(
      expect.objectContaining({
        action: 'follow',
        subject: pavedRoads.id,
        attributes: { kind: 'slides', host: 'slides.example.org' },
      }),
    );
  });
});
