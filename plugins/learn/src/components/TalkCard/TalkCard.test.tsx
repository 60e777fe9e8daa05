import { screen, within } from '@testing-library/react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import type { TalkDetail } from '@lectern/backstage-plugin-learn-common';
import { rootRouteRef } from '../../routes';
import {
  bareTalk,
  pavedRoads,
  recommendationOf,
  talkOf,
} from '../../__testUtils__';
import { TalkCard } from './TalkCard';

const render = async (talk: TalkDetail) => {
  renderInTestApp(<TalkCard talk={talk} />, {
    mountedRoutes: { '/school': rootRouteRef },
  });
  return screen.findByRole('article');
};

describe('TalkCard', () => {
  it('is one link to the talk, wherever Learn is mounted', async () => {
    const card = await render(pavedRoads);
    expect(
      within(card).getByRole('link', { name: `${pavedRoads.title} (Keynote)` }),
    ).toHaveAttribute('href', '/school/talks/paved-roads-4f2a');
  });

  it('says who, where, how long and why', async () => {
    const card = await render(pavedRoads);
    for (const text of [
      'Keynote',
      /25 min/,
      'with video',
      'Ida Quill · Tom Reed',
      '2 voices: N. Vale, P. Lind',
      'Measure who leaves the path before you pave another one.',
    ]) {
      expect(within(card).getByText(text)).toBeInTheDocument();
    }
  });

  it('has links of their own for organizations, the event and topics', async () => {
    const card = await render(pavedRoads);
    expect(
      within(card)
        .getAllByRole('link')
        .slice(1)
        .map(link => link.getAttribute('href')),
    ).toEqual([
      '/school/organizations/brook',
      '/school/organizations/quarry',
      '/school/events/meadow-conf-2031',
      '/school/talks?topic=golden-paths',
      '/school/talks?topic=platform-as-a-product',
    ]);
    expect(within(card).getByText('+1')).toBeInTheDocument();
  });

  it('counts the presenters of a panel', async () => {
    const presenters = [
      'Ann',
      'Bo',
      'Cy',
      'Di',
      'Ed',
      'Fi',
      'Gil',
      'Hal',
      'Ivy',
    ];
    const card = await render(
      talkOf({
        type: 'panel',
        presenters: presenters.map(name => ({
          name,
          organization: null,
          role: null,
        })),
      }),
    );
    expect(within(card).getByText('Ann · Bo · Cy +6 more')).toBeInTheDocument();
  });

  it('manages with hardly anything', async () => {
    const card = await render(bareTalk);
    expect(within(card).getByText('Speakers unknown')).toBeInTheDocument();
    expect(
      within(card).getByText('No recommendations yet'),
    ).toBeInTheDocument();
    expect(within(card).getAllByRole('link')).toHaveLength(1);
  });

  it('says nothing of a length of nought', async () => {
    const card = await render({ ...pavedRoads, duration: 0 });
    expect(
      within(card).getByText('with video').parentElement,
    ).toHaveTextContent(/^with video$/);
  });

  it('tells the own side from independent voices', async () => {
    const card = await render(
      talkOf({
        recommendations: [
          recommendationOf({ author: 'Tom Reed', selfPromotion: true }),
        ],
      }),
    );
    expect(
      within(card).getByText('Only by people affiliated with it'),
    ).toBeInTheDocument();
  });

  it('counts voices without a name', async () => {
    const card = await render(
      talkOf({ recommendations: [recommendationOf({})], voices: 1 }),
    );
    expect(within(card).getByText('1 voice')).toBeInTheDocument();
  });
});
